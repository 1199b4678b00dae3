package id.brevet.account;

import id.brevet.web.NoControlCharacters;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name that can be printed on a certificate; an empty one is left to other rules. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "\\s*|[\\s\\S]{3,100}", message = "{name.size}") @Pattern(regexp = "(?s)\\s*|.*[\\p{L}\\p{N}].*", message = "{name.needed}")
@NoControlCharacters
public @interface PersonName {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
