package id.brevet;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The packages that each package may use. */
class Neighbours {

    private static final String ROOT = "id.brevet.";

    /** The lowest packages; each may use those before it. */
    static final List<String> FLOOR =
            List.of("ground", "shared", "web", "sheet", "paper", "audit", "job", "mail", "notice", "upload", "setting");

    /** The packages that each feature may use besides the floor. */
    static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("account", Set.of()),
            entry("session", Set.of("account")),
            entry("tariff", Set.of("account")),
            entry("people", Set.of("account", "session")),
            entry("roster", Set.of("account")),
            entry("catalogue", Set.of("account", "tariff")),
            entry("approval", Set.of("account")),
            entry("qris", Set.of()),
            entry("payment", Set.of("account", "approval", "qris")),
            entry("ledger", Set.of("account", "payment")),
            entry("purchase", Set.of("account", "approval", "tariff", "catalogue", "qris", "payment")),
            entry("desk", Set.of("account", "approval", "tariff", "catalogue", "payment", "ledger", "purchase")),
            entry("receipt", Set.of("account", "catalogue", "payment", "purchase")),
            entry("statement", Set.of("account", "catalogue", "tariff", "payment", "ledger", "purchase", "desk")));

    /** The packages that may use all others but each other, and that none may use. */
    static final Set<String> TOP = Set.of("home", "dashboard");

    private Neighbours() {}

    static boolean mayKnow(String feature, String other) {
        if (feature.equals(other)) {
            return true;
        }
        if (FLOOR.contains(feature)) {
            return FLOOR.subList(0, FLOOR.indexOf(feature)).contains(other);
        }
        var features =
                new HashSet<>(TOP.contains(feature) ? MAY_KNOW.keySet() : MAY_KNOW.getOrDefault(feature, Set.of()));
        features.addAll(FLOOR);
        return features.contains(other);
    }

    static ArchCondition<JavaClass> knowOnlyTheirNeighbours() {
        return new ArchCondition<>("know only their neighbours") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!FLOOR.contains(feature(type))
                        && !MAY_KNOW.containsKey(feature(type))
                        && !TOP.contains(feature(type))) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " lives in a package that no table names"));
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(it -> it.getTargetClass()
                                .getBaseComponentType()
                                .getName()
                                .startsWith(ROOT))
                        .filter(it -> !mayKnow(
                                feature(type), feature(it.getTargetClass().getBaseComponentType())))
                        .forEach(it -> events.add(SimpleConditionEvent.violated(type, it.getDescription())));
            }
        };
    }

    private static String feature(JavaClass type) {
        return (type.getPackageName() + ".").substring(ROOT.length()).replaceAll("\\.$", "");
    }
}
