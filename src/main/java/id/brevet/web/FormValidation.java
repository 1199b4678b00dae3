package id.brevet.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import id.brevet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Validates forms by their annotations; problems name the fields as JSON does. */
@ApplicationScoped
public class FormValidation {

    @Inject
    Validator validator;

    @Inject
    Language language;

    public Problems validate(Object form) {
        return problems(validator.validate(form));
    }

    /** Also what a new thing needs, see {@link Whole}. */
    public Problems validateWhole(Object form) {
        return problems(validator.validate(form, Whole.class));
    }

    /** Value that the rules have ensured, without its null. */
    public static <T> T validated(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Value used before its form was validated");
        }
        return value;
    }

    /** Problems of a refusal, placed at the given field unless the refusal itself names fields. */
    public Problems problemsOf(Refusal no, String field) {
        if (no.status() == 400 && no.detail() instanceof Map<?, ?> byField && sentences(byField)) {
            var problems = new LinkedHashMap<String, String>();
            byField.forEach((name, sentence) -> problems.put(String.valueOf(name), String.valueOf(sentence)));
            return new Problems(problems, no.code());
        }
        return new Problems(Map.of(field, sentence(no)), no.code());
    }

    private static boolean sentences(Map<?, ?> detail) {
        return detail.values().stream().allMatch(String.class::isInstance);
    }

    public String sentence(Refusal no) {
        return Phrases.REFUSALS.sentence(no, language.locale());
    }

    public String sentence(String code) {
        return Phrases.REFUSALS.sentence(code, language.locale());
    }

    Problems problems(Set<? extends ConstraintViolation<?>> violations) {
        var found = new LinkedHashMap<String, String>();
        violations.stream()
                .sorted(Comparator.comparingInt(FormValidation::place))
                .forEach(it -> found.putIfAbsent(field(it), it.getMessage()));
        return new Problems(found, null);
    }

    private static int place(ConstraintViolation<?> violation) {
        var components = violation.getLeafBean().getClass().getRecordComponents();
        var order = components == null
                ? List.<String>of()
                : Arrays.stream(components).map(RecordComponent::getName).toList();
        return order.indexOf(leaf(violation));
    }

    private static String leaf(ConstraintViolation<?> violation) {
        String last = "";
        for (var node : violation.getPropertyPath()) {
            last = node.toString();
        }
        return last;
    }

    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(it -> it.getKind() == ElementKind.PROPERTY || it.getKind() == ElementKind.CONTAINER_ELEMENT)
                .map(it -> PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(it.toString()))
                .collect(Collectors.joining("."));
    }
}
