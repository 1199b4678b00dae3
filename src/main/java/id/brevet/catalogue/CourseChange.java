package id.brevet.catalogue;

import id.brevet.account.NotBlankIfGiven;
import id.brevet.account.OneLine;
import id.brevet.web.LongText;
import id.brevet.web.ShortText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes to a course; fields left out stay as they are. */
public record CourseChange(
        @NotBlankIfGiven(message = "{title.needed}") @OneLine @Nullable String title,
        @NotBlankIfGiven(message = "{short_description.needed}") @ShortText @Nullable String shortDescription,
        @NotBlankIfGiven(message = "{description.needed}") @LongText @Nullable String description,
        @NotBlankIfGiven(message = "{learning_outcomes.needed}") @LongText @Nullable String learningOutcomes,
        @NotBlankIfGiven(message = "{achievements.needed}") @LongText @Nullable String achievements,
        @Nullable List<NewCourse.@Nullable Picture> courseImages,
        @Nullable Integer version) {

    public CourseChange {
        title = FormText.clean(title);
        shortDescription = FormText.clean(shortDescription);
        description = FormText.clean(description);
        learningOutcomes = FormText.clean(learningOutcomes);
        achievements = FormText.clean(achievements);
    }

    static CourseChange of(List<String> pictures) {
        return new CourseChange(null, null, null, null, null, asPictures(pictures), null);
    }

    CourseChange withPictures(List<String> pictures) {
        return new CourseChange(
                title, shortDescription, description, learningOutcomes, achievements, asPictures(pictures), version);
    }

    private static List<NewCourse.@Nullable Picture> asPictures(List<String> pictures) {
        return pictures.stream()
                .<NewCourse.@Nullable Picture>map(NewCourse.Picture::new)
                .toList();
    }

    /** The new picture addresses in order, each once; a missing address becomes empty, which is refused later. */
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
