package id.brevet.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The side navigation of the visitor's portal. */
@Named
@RequestScoped
public class PortalNav {

    public record Item(String href, String icon, String label, boolean current) {}

    @Inject
    Viewer viewer;

    @Inject
    CurrentPage here;

    @Inject
    Bundles speech;

    @Inject
    @All
    List<NavItem.Board> boards;

    public List<Item> items() {
        var role = viewer.role();
        var signs = boards.stream()
                .flatMap(it -> it.signs().stream())
                .filter(it -> it.role() == role)
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        var nearest = signs.stream()
                .map(NavItem::href)
                .filter(this::leadsHere)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return signs.stream()
                .map(it -> new Item(
                        it.href(),
                        it.icon(),
                        it.label().apply(speech),
                        it.href().equals(nearest)))
                .toList();
    }

    /** The first page of a portal is current only by itself; every other door also for what lies behind it. */
    private boolean leadsHere(String href) {
        var path = here.path();
        return path.equals(href) || (href.indexOf('/', 1) > 0 && path.startsWith(href + "/"));
    }
}
