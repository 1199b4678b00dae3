package id.brevet.setting;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** List of whole hours, none longer than a month. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HourSpan.Check.class)
@interface HourSpan {

    int MOST = 10;
    int LONGEST = 720;

    String message() default "{setting.hours}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<HourSpan, @Nullable List<@Nullable Integer>> {

        @Override
        public boolean isValid(@Nullable List<@Nullable Integer> hours, ConstraintValidatorContext context) {
            return hours == null
                    || (hours.size() <= MOST && hours.stream().allMatch(it -> it != null && it > 0 && it <= LONGEST));
        }
    }
}
