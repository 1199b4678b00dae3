package id.brevet.people;

import id.brevet.shared.Role;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A student needs a NIK, and a student number (NIM) only together with its proof. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RequiredStudentNumbers.Check.class)
@interface RequiredStudentNumbers {
    String message() default "{nik.needed}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<RequiredStudentNumbers, PersonInput> {

        @Override
        public boolean isValid(PersonInput it, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var hasNik = it.roleType() != Role.STUDENT || !blank(it.nik());
            var nimWithProof = it.roleType() != Role.STUDENT || blank(it.nim()) == blank(it.nimProof());
            if (!hasNik) {
                addViolation(context, "{nik.needed}", "nik");
            }
            if (!nimWithProof) {
                addViolation(context, "{proof.together}", blank(it.nim()) ? "nim" : "nimProof");
            }
            return hasNik && nimWithProof;
        }

        private static void addViolation(ConstraintValidatorContext context, String message, String field) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
        }

        private static boolean blank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }
}
