package id.brevet.catalogue;

import static java.util.stream.Collectors.joining;

import id.brevet.account.GroupType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Courses and batches as the trail remembers them. */
class CatalogueFacts {

    private CatalogueFacts() {}

    static Map<String, Object> of(Course it) {
        var portrait = new LinkedHashMap<String, Object>();
        portrait.put("title", it.title);
        portrait.put("slug", it.slug);
        portrait.put("short_description", it.shortDescription);
        portrait.put("description", it.description);
        portrait.put("learning_outcomes", it.learningOutcomes);
        portrait.put("achievements", it.achievements);
        portrait.put("course_images", String.join(", ", it.pictures()));
        return portrait;
    }

    static Map<String, Object> of(Batch it) {
        var portrait = new LinkedHashMap<String, Object>();
        portrait.put("title", it.title);
        portrait.put("slug", it.slug);
        portrait.put("description", orNothing(it.description));
        portrait.put("batch_thumbnail", orNothing(it.batchThumbnail));
        portrait.put("start_at", it.startAt);
        portrait.put("end_at", it.endAt);
        portrait.put("registration_start_at", it.registrationStartAt);
        portrait.put("registration_end_at", it.registrationEndAt);
        portrait.put("start_time", it.startTime);
        portrait.put("end_time", it.endTime);
        portrait.put("days", it.days.stream().map(Weekday::wire).collect(joining(", ")));
        portrait.put("room", it.room);
        portrait.put("quota", it.quota);
        portrait.put("course_type", it.courseType.wire());
        portrait.put("group_types", it.groupTypes.stream().map(GroupType::wire).collect(joining(", ")));
        return portrait;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
