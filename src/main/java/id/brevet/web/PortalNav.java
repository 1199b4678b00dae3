package id.brevet.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Side navigation of the visitor's portal. */
@Named
@RequestScoped
public class PortalNav {

    public record Item(String href, String icon, String label, boolean current) {}

    @Inject
    Viewer viewer;

    @Inject
    CurrentPage page;

    @Inject
    Bundles bundles;

    @Inject
    @All
    List<NavItem.Source> sources;

    public List<Item> items() {
        var role = viewer.role();
        var entries = sources.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.role() == role)
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        var nearest = entries.stream()
                .map(NavItem::href)
                .filter(this::coversPage)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return entries.stream()
                .map(it -> new Item(
                        it.href(),
                        it.icon(),
                        it.label().apply(bundles),
                        it.href().equals(nearest)))
                .toList();
    }

    /** The first page of a portal covers only itself; every other entry also covers the pages below it. */
    private boolean coversPage(String href) {
        var path = page.path();
        return path.equals(href) || (href.indexOf('/', 1) > 0 && path.startsWith(href + "/"));
    }
}
