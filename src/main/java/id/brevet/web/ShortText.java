package id.brevet.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of a few lines, up to 500 characters, such as a postal address or a reason. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(max = 500, message = "{text.long}") @Pattern(regexp = "[\\r\\n\\t[^\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]]*", message = "{text.plain}") public @interface ShortText {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
