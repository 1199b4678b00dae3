package id.brevet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.SET;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.qute.CheckedTemplate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** The rules that the compiled classes must keep. */
class ArchitectureRules {

    private static final Set<String> SAVING = Set.of("persist", "persistAndFlush", "isPersistent", "flush");

    private static final DescribedPredicate<JavaClass> EDGES = named("Pages|Api");
    private static final DescribedPredicate<JavaClass> ROWS = describe(
            "rows",
            it -> it.isAssignableTo(PanacheEntityBase.class)
                    || it.isAnnotatedWith(Entity.class)
                    || it.isAnnotatedWith(Embeddable.class)
                    || it.isAnnotatedWith(MappedSuperclass.class));

    static final ArchRule FEATURES_NEVER_CIRCLE_BACK =
            slices().matching("id.brevet.(*)..").should().beFreeOfCycles();

    static final ArchRule FEATURES_KNOW_ONLY_THEIR_NEIGHBOURS = classes().should(Neighbours.knowOnlyTheirNeighbours());

    static final ArchRule HTTP_STAYS_AT_THE_EDGES = noClasses()
            .that(are(not(EDGES.or(named("Form|Filter|Messages|Letter")).or(holders()))))
            .and()
            .resideOutsideOfPackage("id.brevet.web..")
            .should()
            .dependOnClassesThat(describe(
                    "speak HTTP or draw pages",
                    it -> it.getPackageName().startsWith("jakarta.ws.rs")
                            || it.getPackageName().startsWith("org.jboss.resteasy.reactive")
                            || it.getPackageName().startsWith("io.quarkus.qute")));

    static final ArchRule ONLY_EDGES_OPEN_TRANSACTIONS = noClasses()
            .that(are(not(EDGES.or(named("Job|Start")))))
            .should(ArchCondition.from(describe(
                    "open transactions",
                    it -> it.isAnnotatedWith(Transactional.class)
                            || it.getMethods().stream()
                                    .anyMatch(method -> method.isAnnotatedWith(Transactional.class)))));

    static final ArchRule ENTITIES_WRITE_THEIR_OWN_FIELDS = noClasses()
            .should()
            .accessFieldWhere(describe(
                    "a row's field is set from outside",
                    (JavaFieldAccess it) -> it.getAccessType() == SET
                            && ROWS.test(it.getTargetOwner())
                            && !it.getOriginOwner().equals(it.getTargetOwner())));

    static final ArchRule QUERIES_LIVE_WITH_THEIR_ENTITY = noClasses()
            .that(are(not(assignableTo(PanacheEntityBase.class))))
            .should()
            .accessTargetWhere(describe("rows are sought from outside", ArchitectureRules::seeks));

    static final ArchRule PAGES_ARE_FED_VIEWS_NOT_ENTITIES = methods()
            .that()
            .areDeclaredInClassesThat(EDGES.or(
                    annotatedWith(CheckedTemplate.class).as("templates").forSubtype()))
            .should(ExposedTypes.involveNo(ROWS));

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("id.brevet.ground.ClockProducer")
            .should()
            .accessTargetWhere(describe("the machine is asked for the time", Clocks::asked));

    static final ArchRule READS_THAT_JOIN_LIVE_IN_REPORTS = noClasses()
            .that(are(not(assignableTo(PanacheEntityBase.class)
                    .or(assignableTo(PanacheRepositoryBase.class))
                    .or(named("Report|Job")))))
            .should()
            .dependOnClassesThat(are(assignableTo(EntityManager.class)))
            .orShould()
            .accessTargetWhere(
                    describe("an EntityManager is fetched", it -> it.getName().equals("getEntityManager")));

    static final ArchRule QUERIES_ARE_CONSTANT_TEXTS = classes().should(QueryTexts.standInTheCode());

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> named(String endings) {
        return describe(endings, it -> outermost(it).getSimpleName().matches(".*(" + endings + ")"));
    }

    /** Classes that hold checked templates, such as one that writes mails, and the templates themselves. */
    private static DescribedPredicate<JavaClass> holders() {
        return describe(
                "holders of templates",
                it -> it.isAnnotatedWith(CheckedTemplate.class)
                        || it.getAccessesFromSelf().stream()
                                .anyMatch(access -> access.getTargetOwner().isAnnotatedWith(CheckedTemplate.class)
                                        && access.getTargetOwner()
                                                .getEnclosingClass()
                                                .filter(it::equals)
                                                .isPresent()));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }

    private static boolean seeks(JavaAccess<?> call) {
        return call instanceof JavaCodeUnitAccess
                && call.getTargetOwner().isAssignableTo(PanacheEntityBase.class)
                && !SAVING.contains(call.getName())
                && call.getTarget()
                        .resolveMember()
                        .filter(it -> it.getOwner().isEquivalentTo(PanacheEntityBase.class))
                        .isPresent();
    }

    /** Calls that take the time from the machine instead of the injected clock. */
    private static class Clocks {

        private static final Set<String> WORDS =
                Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

        static boolean asked(JavaAccess<?> access) {
            return access instanceof JavaCodeUnitAccess<?> call && asked(call.getTarget());
        }

        private static boolean asked(CodeUnitAccessTarget call) {
            var owner = call.getOwner();
            var now = call.getName().equals("now")
                    && owner.getPackageName().startsWith("java.time")
                    && call.getRawParameterTypes().stream().noneMatch(it -> it.isEquivalentTo(Clock.class));
            var word = WORDS.contains(call.getName())
                    && (owner.isEquivalentTo(System.class) || owner.isEquivalentTo(Clock.class));
            var date = call.getName().equals("<init>")
                    && owner.isEquivalentTo(java.util.Date.class)
                    && call.getRawParameterTypes().isEmpty();
            return now || word || date;
        }
    }
}
