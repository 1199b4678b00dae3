package id.brevet.catalogue;

import static java.util.stream.Collectors.joining;

import id.brevet.account.GroupType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of courses and batches that the audit trail records. */
class CatalogueFacts {

    private CatalogueFacts() {}

    static Map<String, Object> of(Course it) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", it.title);
        facts.put("slug", it.slug);
        facts.put("short_description", it.shortDescription);
        facts.put("description", it.description);
        facts.put("learning_outcomes", it.learningOutcomes);
        facts.put("achievements", it.achievements);
        facts.put("course_images", String.join(", ", it.pictures()));
        return facts;
    }

    static Map<String, Object> of(Batch it) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", it.title);
        facts.put("slug", it.slug);
        facts.put("description", orEmpty(it.description));
        facts.put("batch_thumbnail", orEmpty(it.batchThumbnail));
        facts.put("start_at", it.startAt);
        facts.put("end_at", it.endAt);
        facts.put("registration_start_at", it.registrationStartAt);
        facts.put("registration_end_at", it.registrationEndAt);
        facts.put("start_time", it.startTime);
        facts.put("end_time", it.endTime);
        facts.put("days", it.days.stream().map(Weekday::wire).collect(joining(", ")));
        facts.put("room", it.room);
        facts.put("quota", it.quota);
        facts.put("course_type", it.courseType.wire());
        facts.put("group_types", it.groupTypes.stream().map(GroupType::wire).collect(joining(", ")));
        return facts;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
