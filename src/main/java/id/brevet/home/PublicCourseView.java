package id.brevet.home;

import id.brevet.catalogue.CourseView;
import java.util.List;

/** A course with what it promises, a line each, and the batches in which it is still held. */
public record PublicCourseView(CourseView course, List<BatchCard> batches) {

    public List<String> outcomes() {
        return lines(course.learningOutcomes());
    }

    public List<String> achievements() {
        return lines(course.achievements());
    }

    public List<CourseView.Image> furtherImages() {
        return course.images().stream().skip(1).toList();
    }

    public String batchesHref() {
        return "/batch?course=" + course.slug();
    }

    /** However somebody has marked the lines of a list, a page marks them its own way. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(it -> it.strip().replaceFirst("^([-*•]|\\d+[.)])\\s+", ""))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
