package id.brevet.home;

import id.brevet.catalogue.CourseView;

/** A course as public pages show it, with the number of its open batches. */
public record CourseCard(CourseView course, long openBatches) {}
