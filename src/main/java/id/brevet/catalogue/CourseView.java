package id.brevet.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course as pages show it. */
public record CourseView(
        UUID id,
        String version,
        String slug,
        String title,
        String shortDescription,
        String description,
        String learningOutcomes,
        String achievements,
        List<Image> images,
        int sold,
        Instant createdAt,
        Instant updatedAt) {

    public record Image(UUID id, String url, Instant createdAt, Instant updatedAt) {}

    public static CourseView of(Course it) {
        return new CourseView(
                it.id,
                String.valueOf(it.version),
                it.slug,
                it.title,
                it.shortDescription,
                it.description,
                it.learningOutcomes,
                it.achievements,
                it.images.stream().map(CourseImage::toView).toList(),
                it.sold,
                it.createdAt,
                it.updatedAt);
    }

    public @Nullable String cover() {
        return images.isEmpty() ? null : images.get(0).url();
    }

    public String href() {
        return "/kursus/" + slug;
    }

    public String deskHref() {
        return "/admin/kursus/" + id;
    }
}
