package id.brevet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.qute.CheckedTemplate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The types that templates are given and edges answer, down to the fields of records. */
class ExposedTypes {

    private ExposedTypes() {}

    static ArchCondition<JavaMethod> involveNo(DescribedPredicate<JavaClass> rows) {
        return new ArchCondition<>("show no rows") {

            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                exposed(method)
                        .flatMap(it -> involved(it, new HashSet<>()))
                        .filter(rows)
                        .distinct()
                        .forEach(it -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows the row " + it.getSimpleName())));
            }
        };
    }

    private static Stream<JavaType> exposed(JavaMethod method) {
        if (method.getOwner().isAnnotatedWith(CheckedTemplate.class)) {
            return method.getParameterTypes().stream();
        }
        var answers = method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
        return answers ? Stream.of(method.getReturnType()) : Stream.of();
    }

    private static Stream<JavaClass> involved(JavaType type, Set<JavaClass> seen) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(seen::add)
                .flatMap(it -> Stream.concat(Stream.of(it), inside(it, seen)));
    }

    private static Stream<JavaClass> inside(JavaClass type, Set<JavaClass> seen) {
        return type.isRecord() && type.getName().startsWith("id.brevet.")
                ? type.getFields().stream()
                        .filter(it -> !it.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(it -> involved(it.getType(), seen))
                : Stream.of();
    }
}
