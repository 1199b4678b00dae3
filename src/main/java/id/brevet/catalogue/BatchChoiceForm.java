package id.brevet.catalogue;

import id.brevet.account.GroupType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The choices in the form of a batch: its type, days and groups. */
public record BatchChoiceForm(
        @RestForm("course_type") @Nullable String courseType,
        @RestForm @Nullable List<String> days,
        @RestForm("group_types") @Nullable List<String> groupTypes) {

    /** In person and open to all groups, as most batches are. */
    static final BatchChoiceForm USUAL = new BatchChoiceForm(
            "offline",
            List.of(),
            Stream.of(GroupType.values()).map(GroupType::wire).toList());

    static BatchChoiceForm of(BatchView it) {
        return new BatchChoiceForm(
                it.courseType().wire(),
                it.days().stream().map(Weekday::wire).toList(),
                it.groupTypes().stream().map(GroupType::wire).toList());
    }

    public List<CourseType> types() {
        return List.of(CourseType.values());
    }

    public List<Weekday> week() {
        return List.of(Weekday.values());
    }

    public List<GroupType> groups() {
        return List.of(GroupType.values());
    }

    public boolean meetsOn(Weekday day) {
        return days != null && days.contains(day.wire());
    }

    public boolean admits(GroupType group) {
        return groupTypes != null && groupTypes.contains(group.wire());
    }

    List<Weekday> chosenDays() {
        return week().stream().filter(this::meetsOn).toList();
    }

    List<GroupType> chosenGroups() {
        return groups().stream().filter(this::admits).toList();
    }
}
