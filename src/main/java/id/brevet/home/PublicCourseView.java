package id.brevet.home;

import id.brevet.catalogue.CourseView;
import java.util.List;

/** A course with its outcomes as lists, and its batches that are not over. */
public record PublicCourseView(CourseView course, List<BatchCard> batches) {

    public List<String> outcomes() {
        return BulletPoints.of(course.learningOutcomes());
    }

    public List<String> achievements() {
        return BulletPoints.of(course.achievements());
    }

    public List<CourseView.Image> furtherImages() {
        return course.images().stream().skip(1).toList();
    }

    public String batchesHref() {
        return "/batch?course=" + course.slug();
    }
}
