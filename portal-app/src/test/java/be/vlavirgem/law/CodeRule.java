package be.vlavirgem.law;

import static be.vlavirgem.law.CodeParts.*;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.*;

import be.vlavirgem.domain.tenancy.ReadOnly;
import be.vlavirgem.web.permission.Requires;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

import sinner.code.CodeSinners;
import sinner.code.WebSinners;

/** The rules of the code, each with the small wrong classes it must catch. */
enum CodeRule {
    ENTITIES_HAVE_NO_SETTERS(methods().that()
            .areDeclaredInClassesThat(ARE_PERSISTENT)
            .should()
            .haveNameNotMatching("set[A-Z].*"), CodeSinners.class, "Settable"),
    ENTITIES_SHOW_NO_FIELDS(fields().that().areDeclaredInClassesThat(ARE_PERSISTENT).should().bePrivate(),
            CodeSinners.class, "Open"),
    CONTROLLERS_ARE_PACKAGE_PRIVATE(classes().that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate(), WebSinners.class, "PublicController"),
    HANDLERS_NAME_THEIR_PERMISSION(methods().that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(Requires.class), WebSinners.class, "HandlerWithoutPermission", "MappingWithoutPermission"),
    FORMS_ARE_RECORDS_OF_TEXT(methods().that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(BIND_RECORDS_OF_TEXT), WebSinners.class, "BindsAnEntity", "BindsATypedField"),
    CONTROLLERS_BEGIN_NO_TRANSACTION(noClasses().that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould(HAVE_TRANSACTIONAL_METHODS), WebSinners.class, "TransactionalController", "TransactionalHandler"),
    CONTROLLERS_ASK_NO_DATABASE(noClasses().that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat(ARE_THE_DATABASE), WebSinners.class, "AsksTheClient", "AsksTheTemplate",
            "AsksTheEntityManager"),
    TIME_COMES_IN_AS_A_CLOCK(noClasses().should()
            .callMethodWhere(target(READS_THE_TIME))
            .orShould()
            .callMethod(System.class, "currentTimeMillis"), CodeSinners.class, "ReadsTheWatch", "ReadsTheCalendar",
            "ReadsTheMachine"),
    ONE_PLACE_MAKES_THE_CLOCK(noClasses().that()
            .doNotHaveSimpleName("ClockConfiguration")
            .should()
            .callMethodWhere(target(MAKES_A_CLOCK)), CodeSinners.class, "BringsAClock"),
    /** Only what is looked at is written down while looking along. */
    ONE_PLACE_WRITES_WHERE_NOTHING_MAY_CHANGE(noClasses().that()
            .doNotHaveSimpleName("PermissionInterceptor")
            .should()
            .callMethod(ReadOnly.class, "except", ScopedValue.CallableOp.class), CodeSinners.class, "WritesAlong"),
    IDS_COME_FROM_THEIR_SOURCE(noClasses().should().callMethod(java.util.UUID.class, "randomUUID"), CodeSinners.class,
            "MakesAnId"),
    /** With a seed, so that it can be repeated; a reference on an error page need not be. */
    CHANCE_COMES_IN_WITH_A_SEED(noClasses().that()
            .resideOutsideOfPackage("be.vlavirgem.web.error")
            .should()
            .callConstructor(java.util.Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(java.util.concurrent.ThreadLocalRandom.class, "current"), CodeSinners.class, "ThrowsDice"),
    REPOSITORIES_ARE_PACKAGE_PRIVATE(classes().that(ARE_REPOSITORIES).should().bePackagePrivate(), CodeSinners.class,
            "PublicRepository", "PublicTable"),
    NOTHING_IS_INJECTED_INTO_FIELDS(noFields().should()
            .beMetaAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject"), CodeSinners.class, "Injected", "InjectedValue"),
    TIME_IS_JAVA_TIME(noClasses().should().dependOnClassesThat(ARE_OLD_DATES), CodeSinners.class, "Dated"),
    NOTHING_IS_PRINTED(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, CodeSinners.class, "Prints");

    final ArchRule rule;
    final List<String> sinners;

    CodeRule(ArchRule rule, Class<?> home, String... sinners) {
        this.rule = rule.allowEmptyShould(true);
        this.sinners = List.of(sinners).stream().map(name -> home.getName() + "$" + name).toList();
    }
}
