package id.brevet.catalogue;

import id.brevet.account.OneLine;
import id.brevet.web.LongText;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new course as the office enters it. */
public record NewCourse(
        @NotBlank(message = "{title.needed}") @OneLine @Nullable String title,
        @NotBlank(message = "{short_description.needed}") @ShortText @Nullable String shortDescription,
        @NotBlank(message = "{description.needed}") @LongText @Nullable String description,
        @NotBlank(message = "{learning_outcomes.needed}") @LongText @Nullable String learningOutcomes,
        @NotBlank(message = "{achievements.needed}") @LongText @Nullable String achievements,
        @NotNull(message = "{course_images.needed}") @Nullable List<@Nullable Picture> courseImages) {

    /** A picture named by its address. */
    public record Picture(@Nullable String imageUrl) {}

    public NewCourse {
        title = FormText.clean(title);
        shortDescription = FormText.clean(shortDescription);
        description = FormText.clean(description);
        learningOutcomes = FormText.clean(learningOutcomes);
        achievements = FormText.clean(achievements);
    }

    CourseChange toChange(@Nullable Integer version) {
        return new CourseChange(
                title, shortDescription, description, learningOutcomes, achievements, courseImages, version);
    }
}
