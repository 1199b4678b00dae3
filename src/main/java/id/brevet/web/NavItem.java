package id.brevet.web;

import id.brevet.shared.Role;
import java.util.List;
import java.util.function.Function;

/** Entry of a portal's navigation; features add theirs by a {@link Board}, and each role sees its own. */
public record NavItem(Role role, int order, String href, String icon, Function<Bundles, String> label) {

    /** Entries that a feature adds. */
    public interface Source {
        List<NavItem> items();
    }
}
