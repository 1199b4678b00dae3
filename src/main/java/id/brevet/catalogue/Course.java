package id.brevet.catalogue;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import id.brevet.shared.Slug;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A subject that is taught, with its description; it is held again and again in batches. */
@Entity
public class Course extends Model {

    private static final int CHOICES = 500;

    /** Held until the end of the transaction. */
    private static final String SLUG_LOCK = "select pg_advisory_xact_lock(hashtext('course.slug'))";

    @Version
    public int version;

    public String slug;
    public String title;
    public String shortDescription;
    public String description;
    public String learningOutcomes;
    public String achievements;

    /** Counted by the database whenever a seat is paid for or refunded. */
    @Column(insertable = false, updatable = false)
    public int sold;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "course_id", nullable = false)
    @OrderBy("position")
    @BatchSize(size = 100)
    public List<CourseImage> images = new ArrayList<>();

    protected Course() {}

    public Course(CourseInput it, String slug) {
        this.slug = slug;
        change(it);
    }

    public static Course require(UUID id) {
        return Course.<Course>findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    public static CourseView bySlug(String slug) {
        return Course.<Course>find("slug", slug)
                .firstResultOptional()
                .map(CourseView::of)
                .orElseThrow(Refusal::absent);
    }

    public static Slice<CourseView> matching(CourseFilter filter, int page, int limit) {
        var where = filter.conditions();
        var total = count("from Course c " + where.text(), where.values());
        var items = Course.<Course>find("from Course c " + where.text(), filter.sorted(), where.values())
                .page(page - 1, limit)
                .list();
        return new Slice<>(items.stream().map(CourseView::of).toList(), page, limit, total);
    }

    /** The course, locked against other changes and new batches until the end of the transaction. */
    static Course locked(UUID id) {
        return Course.<Course>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** Takes a lock, so that two courses created at once under one title get different slugs. */
    public static String freeSlug(String title) {
        getEntityManager().createNativeQuery(SLUG_LOCK).getSingleResult();
        var slug = Slug.of(title, "kursus");
        var taken = find("select slug from Course where slug = ?1 or slug like ?1 || '-%'", slug)
                .project(String.class)
                .list();
        return Slug.firstFree(slug, taken);
    }

    /** Takes a lock, because several nodes may start at once. */
    static boolean none() {
        getEntityManager().createNativeQuery(SLUG_LOCK).getSingleResult();
        return count() == 0;
    }

    /** The courses to choose from in a form, by title. */
    static List<CourseRef> choices() {
        return find("select id, slug, title, shortDescription from Course", Sort.by("title", "id"))
                .project(CourseRef.class)
                .page(0, CHOICES)
                .list();
    }

    public List<String> pictures() {
        return images.stream().map(it -> it.imageUrl).toList();
    }

    /** Fields left out stay as they are. */
    void change(CourseInput it) {
        title = or(it.title(), title);
        shortDescription = or(it.shortDescription(), shortDescription);
        description = or(it.description(), description);
        learningOutcomes = or(it.learningOutcomes(), learningOutcomes);
        achievements = or(it.achievements(), achievements);
        var pictures = it.pictures();
        if (pictures != null && !pictures.equals(pictures())) {
            replaceImages(pictures);
        }
    }

    void deleteAndFlush() {
        delete();
        flush();
    }

    private void replaceImages(List<String> pictures) {
        images.removeIf(it -> !pictures.contains(it.imageUrl));
        for (var place = 0; place < pictures.size(); place++) {
            var address = pictures.get(place);
            var existing =
                    images.stream().filter(it -> it.imageUrl.equals(address)).findFirst();
            if (existing.isPresent()) {
                existing.get().moveTo(place);
            } else {
                images.add(new CourseImage(address, place));
            }
        }
        images.sort(Comparator.comparing(it -> it.position));
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
