package id.brevet.catalogue;

import id.brevet.account.NotBlankIfGiven;
import id.brevet.account.OneLine;
import id.brevet.web.LongText;
import id.brevet.web.ShortText;
import id.brevet.web.Whole;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new course, or changes to one; fields left out stay as they are. */
public record CourseInput(
        @NotNull(message = "{title.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{title.needed}")
                @OneLine
                @Nullable String title,
        @NotNull(message = "{short_description.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{short_description.needed}")
                @ShortText
                @Nullable String shortDescription,
        @NotNull(message = "{description.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{description.needed}")
                @LongText
                @Nullable String description,
        @NotNull(message = "{learning_outcomes.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{learning_outcomes.needed}")
                @LongText
                @Nullable String learningOutcomes,
        @NotNull(message = "{achievements.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{achievements.needed}")
                @LongText
                @Nullable String achievements,
        @NotNull(message = "{course_images.needed}", groups = Whole.class) @Nullable List<@Nullable Picture> courseImages,
        @Nullable Integer version) {

    /** A picture named by its address. */
    public record Picture(@Nullable String imageUrl) {}

    public CourseInput {
        title = FormText.clean(title);
        shortDescription = FormText.clean(shortDescription);
        description = FormText.clean(description);
        learningOutcomes = FormText.clean(learningOutcomes);
        achievements = FormText.clean(achievements);
    }

    static CourseInput of(List<String> pictures) {
        return new CourseInput(null, null, null, null, null, asPictures(pictures), null);
    }

    CourseInput withPictures(List<String> pictures) {
        return new CourseInput(
                title, shortDescription, description, learningOutcomes, achievements, asPictures(pictures), version);
    }

    private static List<@Nullable Picture> asPictures(List<String> pictures) {
        return pictures.stream().<@Nullable Picture>map(Picture::new).toList();
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
