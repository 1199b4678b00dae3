package id.brevet.catalogue;

import java.util.UUID;

/** A course in short, as its batches refer to it. */
public record CourseRef(UUID id, String slug, String title, String shortDescription) {

    static CourseRef of(Course it) {
        return new CourseRef(it.id, it.slug, it.title, it.shortDescription);
    }

    public String href() {
        return "/kursus/" + slug;
    }
}
