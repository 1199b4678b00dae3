package id.brevet.catalogue;

import id.brevet.account.NotBlankIfGiven;
import id.brevet.account.OneLine;
import id.brevet.web.LongText;
import id.brevet.web.ShortText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be different about a course; what is left out stays. */
public record CourseChange(
        @NotBlankIfGiven(message = "{title.needed}") @OneLine @Nullable String title,
        @NotBlankIfGiven(message = "{short_description.needed}") @ShortText @Nullable String shortDescription,
        @NotBlankIfGiven(message = "{description.needed}") @LongText @Nullable String description,
        @NotBlankIfGiven(message = "{learning_outcomes.needed}") @LongText @Nullable String learningOutcomes,
        @NotBlankIfGiven(message = "{achievements.needed}") @LongText @Nullable String achievements,
        @Nullable List<NewCourse.@Nullable Picture> courseImages,
        @Nullable Integer version) {

    public CourseChange {
        title = FormText.text(title);
        shortDescription = FormText.text(shortDescription);
        description = FormText.text(description);
        learningOutcomes = FormText.text(learningOutcomes);
        achievements = FormText.text(achievements);
    }

    static CourseChange of(List<String> pictures) {
        return new CourseChange(null, null, null, null, null, hung(pictures), null);
    }

    CourseChange with(List<String> pictures) {
        return new CourseChange(
                title, shortDescription, description, learningOutcomes, achievements, hung(pictures), version);
    }

    private static List<NewCourse.@Nullable Picture> hung(List<String> pictures) {
        return pictures.stream()
                .<NewCourse.@Nullable Picture>map(NewCourse.Picture::new)
                .toList();
    }

    /** The addresses of its pictures from now on, each once and in this order; none of them empty by mistake. */
    @Nullable List<String> pictures() {
        return courseImages == null
                ? null
                : courseImages.stream()
                        .map(it -> it == null
                                ? ""
                                : Objects.requireNonNullElse(it.imageUrl(), "").strip())
                        .distinct()
                        .toList();
    }
}
