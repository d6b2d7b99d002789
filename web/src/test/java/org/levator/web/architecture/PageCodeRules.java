package org.levator.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** What the code of the pages may and may not do. */
class PageCodeRules {
    private static final String FRAME = "org.levator.web.faces..";
    private static final String EMPTY_NAMES = ".*(Impl|Manager|Helper|Utils?|Service|DTO|Controller|Bean)";

    private static final DescribedPredicate<JavaClass> PERSISTENCE = resideInAPackage("jakarta.persistence..")
            .and(DescribedPredicate.not(assignableTo(PersistenceException.class)))
            .or(resideInAPackage("org.hibernate.."))
            .as("persistence");

    static final ArchRule NO_PAGE_SEES_AN_ENTITY = noClasses()
            .should()
            .dependOnClassesThat(annotatedWith(Entity.class))
            .because("boundaries return rows");

    static final ArchRule NO_PAGE_SEES_THE_DATABASE =
            noClasses().should().dependOnClassesThat(PERSISTENCE).because("boundaries own the transaction");

    static final ArchRule WHAT_A_PAGE_NAMES_IS_CALLED_PAGE = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .resideOutsideOfPackage(FRAME)
            .should()
            .haveNameMatching(".*(Page|Banner)");

    static final ArchRule A_FORM_BELONGS_TO_ITS_PAGE =
            noClasses().that().haveSimpleNameEndingWith("Form").should().beAnnotatedWith(Named.class);

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses().should().haveNameMatching(EMPTY_NAMES);

    static final ArchRule NO_STATE_IN_STATIC_FIELDS =
            fields().that().areStatic().should().beFinal();

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    static final ArchRule NOTHING_IS_PRINTED = noClasses().should().accessField(System.class, "out");

    private PageCodeRules() {}
}
