package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import id.brevet.shared.Slug;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;

/** The repository of all batches. */
@ApplicationScoped
public class Batches implements PanacheRepositoryBase<Batch, UUID> {

    /** Held until the end of the transaction. */
    private static final String SLUG_LOCK = "select pg_advisory_xact_lock(hashtext('batch.slug'))";

    /** The slug that the page for new batches takes in the address. */
    private static final String RESERVED_SLUG = "baru";

    /** Takes a lock, so that two batches created at once under one title get different slugs. */
    public String freeSlug(String title) {
        getEntityManager().createNativeQuery(SLUG_LOCK).getSingleResult();
        var slug = Slug.of(title, "batch");
        var taken = new ArrayList<String>(find("select slug from Batch where slug = ?1 or slug like ?1 || '-%'", slug)
                .project(String.class)
                .list());
        taken.add(RESERVED_SLUG);
        return Slug.firstFree(slug, taken);
    }

    UUID idOf(String slug) {
        return find("select id from Batch where slug = ?1", slug)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    long countOf(UUID course) {
        return count("course.id", course);
    }
}
