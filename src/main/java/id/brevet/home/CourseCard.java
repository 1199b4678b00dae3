package id.brevet.home;

import id.brevet.catalogue.CourseView;

/** A course in the shop window, and how many of its batches one can still get into. */
public record CourseCard(CourseView course, long open) {}
