package org.levator.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** How code is written here, as rules; each is shown to bite on a deliberately broken sample. */
final class CodeRules {
    /** Framework code below the features: it serves every caller, signed in or not, and opens nothing. */
    private static final String[] GROUND = {"org.levator.shared..", "org.levator.audit.."};

    static final ArchRule NO_WEB_IN_THE_DOMAIN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..");

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    /** What crosses is a value, between the parts of one feature too; a query may join what it may use, and answers in rows. */
    static final ArchRule ENTITIES_STAY_IN_THEIR_PACKAGE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("be used in their own package only") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    entity.getDirectDependenciesToSelf().stream()
                            .filter(d -> !d.getOriginClass().getPackage().equals(entity.getPackage()))
                            .forEach(d -> events.add(SimpleConditionEvent.violated(entity, d.getDescription())));
                }
            });

    /** The parts of a feature have an order, as the features have: what is beneath knows nothing of what uses it. */
    static final ArchRule PACKAGES_HAVE_NO_CIRCLE =
            slices().matching("org.levator.(**)").should().beFreeOfCycles();

    static final ArchRule ENTITIES_HAVE_A_VERSION_OR_NEVER_CHANGE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("have @Version or @Immutable") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    var versioned = entity.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(Version.class));
                    events.add(new SimpleConditionEvent(
                            entity, versioned || entity.isAnnotatedWith(Immutable.class), entity.getName()));
                }
            });

    /** Stop must work when the sign-in is over: this one is opened by its ticket, and by nothing else. */
    private static final String BY_TICKET = "StopByTicket";

    static final ArchRule BOUNDARIES_NAME_THEIR_ROLES = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and()
            .resideOutsideOfPackages(GROUND)
            .and()
            .doNotHaveSimpleName(BY_TICKET)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .andShould()
            .notBeAnnotatedWith(PermitAll.class);

    static final ArchRule BOUNDARIES_ARE_SMALL = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should(new ArchCondition<>("have <= 8 methods, <= 5 others") {
                @Override
                public void check(JavaClass boundary, ConditionEvents events) {
                    var methods = boundary.getMethods().stream()
                            .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                            .count();
                    var others = boundary.getFields().stream()
                            .filter(f -> f.isAnnotatedWith(Inject.class))
                            .filter(f -> !f.getRawType().isEquivalentTo(Clock.class))
                            .count();
                    events.add(new SimpleConditionEvent(
                            boundary,
                            methods <= 8 && others <= 5,
                            boundary.getName() + ": " + methods + " methods, " + others + " collaborators"));
                }
            });

    static final ArchRule BOUNDARIES_HOLD_NO_QUERY = noClasses()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and()
            .resideOutsideOfPackages(GROUND)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    static final ArchRule ENTITY_MANAGERS_STAND_IN_NARROW_FIELDS =
            fields().that().haveRawType(EntityManager.class).should().notBePublic();

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("org.levator.shared..", "org.levator.local..")
            .should()
            .callMethodWhere(describe("now() without a clock", CodeRules::asksTheMachineForTheTime));

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|DTO|Dto|Bean)");

    private CodeRules() {}

    private static boolean asksTheMachineForTheTime(JavaMethodCall call) {
        var takesNothing = call.getTarget().getRawParameterTypes().isEmpty();
        var name = call.getTarget().getName();
        return takesNothing
                && Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone")
                        .contains(name);
    }
}
