package id.brevet.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A course in API v1. */
public record CourseJson(
        UUID id,
        String title,
        String slug,
        String shortDescription,
        String description,
        String learningOutcomes,
        String achievements,
        List<Image> courseImages,
        Instant createdAt,
        Instant updatedAt) {

    public record Image(UUID id, UUID courseId, String imageUrl, Instant createdAt, Instant updatedAt) {}

    public static CourseJson of(CourseView it) {
        return new CourseJson(
                it.id(),
                it.title(),
                it.slug(),
                it.shortDescription(),
                it.description(),
                it.learningOutcomes(),
                it.achievements(),
                it.images().stream()
                        .map(image -> new Image(image.id(), it.id(), image.url(), image.createdAt(), image.updatedAt()))
                        .toList(),
                it.createdAt(),
                it.updatedAt());
    }
}
