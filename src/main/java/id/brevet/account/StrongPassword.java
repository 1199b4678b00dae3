package id.brevet.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A password that is long enough and not among the commonest. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StrongPassword.Check.class)
public @interface StrongPassword {

    String message() default "{password.needed}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<StrongPassword, String> {

        private static final int SHORTEST = 8;
        private static final int LONGEST = 4096;
        private static final Set<String> COMMON = common();

        @Override
        public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
            var problem = problem(password);
            if (problem != null) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(problem).addConstraintViolation();
            }
            return problem == null;
        }

        private static @Nullable String problem(@Nullable String password) {
            if (password == null || password.isEmpty()) {
                return "{password.needed}";
            }
            if (password.codePointCount(0, password.length()) < SHORTEST) {
                return "{password.short}";
            }
            if (password.length() > LONGEST) {
                return "{text.long}";
            }
            return COMMON.contains(password.toLowerCase(Locale.ROOT)) ? "{password.common}" : null;
        }

        private static Set<String> common() {
            try (var list = StrongPassword.class.getResourceAsStream("/common-passwords.txt")) {
                return Set.of(new String(list.readAllBytes(), UTF_8).split("\n"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
