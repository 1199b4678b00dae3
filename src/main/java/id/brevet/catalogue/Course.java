package id.brevet.catalogue;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What is taught: a subject with its promises, held again and again in batches. */
@Entity
public class Course extends Model {

    @Version
    public int version;

    public String slug;
    public String title;
    public String shortDescription;
    public String description;
    public String learningOutcomes;
    public String achievements;

    /** Counted by the database, whenever somebody pays or is paid back. */
    @Column(insertable = false, updatable = false)
    public int sold;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "course_id", nullable = false)
    @OrderBy("position")
    @BatchSize(size = 100)
    public List<CourseImage> images = new ArrayList<>();

    protected Course() {}

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
}
