package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import id.brevet.shared.Slug;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The one list of all batches, as the office keeps it. */
@ApplicationScoped
public class Batches implements PanacheRepositoryBase<Batch, UUID> {

    /** In force until the end of the transaction. */
    private static final String QUEUE = "select pg_advisory_xact_lock(hashtext('batch.slug'))";

    /** The office types new batches at this place of the address. */
    private static final String A_PAGE = "baru";

    /** Two who give the same title at once are heard one after the other. */
    public String freeSlug(String title) {
        getEntityManager().createNativeQuery(QUEUE).getSingleResult();
        var slug = Slug.of(title, "batch");
        var taken = new ArrayList<String>(find("select slug from Batch where slug = ?1 or slug like ?1 || '-%'", slug)
                .project(String.class)
                .list());
        taken.add(A_PAGE);
        return Slug.free(slug, taken);
    }

    UUID id(String slug) {
        return find("select id from Batch where slug = ?1", slug)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    long ofCourse(UUID course) {
        return count("course.id", course);
    }

    Set<String> filesAmong(Collection<String> addresses) {
        return Set.copyOf(find("select distinct batchThumbnail from Batch where batchThumbnail in ?1", addresses)
                .project(String.class)
                .list());
    }
}
