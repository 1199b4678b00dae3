package id.brevet.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the public pages of courses and batches, at most as many as one sitemap may hold. */
@ApplicationScoped
public class SitemapReport {

    private static final int COURSES = 9_000;
    private static final int BATCHES = 40_000;

    /** A page and when it was last changed. */
    public record Entry(String path, Instant changedAt) {}

    private static final String OF_COURSES =
            "select '/kursus/' || c.slug, c.updatedAt from Course c order by c.createdAt desc, c.id desc";

    private static final String OF_BATCHES =
            "select '/batch/' || b.slug, b.updatedAt from Batch b where not b.archived order by b.createdAt desc, b.id desc";

    @Inject
    EntityManager database;

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.addAll(database.createQuery(OF_COURSES, Entry.class)
                .setMaxResults(COURSES)
                .getResultList());
        entries.addAll(database.createQuery(OF_BATCHES, Entry.class)
                .setMaxResults(BATCHES)
                .getResultList());
        return entries;
    }
}
