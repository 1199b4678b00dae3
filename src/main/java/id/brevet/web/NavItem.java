package id.brevet.web;

import id.brevet.shared.Role;
import java.util.List;
import java.util.function.Function;

/** A door of a portal. Features put up their own {@link Board}; the portal shows the doors its visitor may open. */
public record NavItem(Role role, int order, String href, String icon, Function<Bundles, String> label) {

    /** The doors that a feature adds. */
    public interface Board {
        List<NavItem> signs();
    }
}
