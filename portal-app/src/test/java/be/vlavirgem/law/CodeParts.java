package be.vlavirgem.law;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Valid;

import java.time.Clock;
import java.util.Set;

import javax.sql.DataSource;

import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The words the rules of the code are made of. */
final class CodeParts {
    static final DescribedPredicate<JavaClass> ARE_PERSISTENT = describe("are persistent",
            type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    static final DescribedPredicate<JavaClass> ARE_REPOSITORIES = describe("are repositories",
            type -> type.isAssignableTo(Repository.class)
                    || type.isAnnotatedWith(org.springframework.stereotype.Repository.class));

    static final DescribedPredicate<JavaClass> ARE_THE_DATABASE = describe("are the database",
            type -> type.isAssignableTo(JdbcClient.class) || type.isAssignableTo(JdbcOperations.class)
                    || type.isAssignableTo(EntityManager.class) || type.isAssignableTo(DataSource.class));

    static final DescribedPredicate<JavaClass> ARE_OLD_DATES = describe("are old dates",
            type -> Set.of("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat")
                    .contains(type.getName()));

    static final DescribedPredicate<CodeUnitCallTarget> READS_THE_TIME = describe("now() without a clock",
            method -> method.getOwner().getPackageName().equals("java.time") && method.getName().equals("now")
                    && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));

    static final DescribedPredicate<CodeUnitCallTarget> MAKES_A_CLOCK = describe("Clock.system",
            method -> method.getOwner().isEquivalentTo(Clock.class) && method.getName().matches("system.*|tick.+"));

    static final ArchCondition<JavaClass> HAVE_TRANSACTIONAL_METHODS = new ArchCondition<>(
            "have transactional methods") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethods()
                    .forEach(method -> events.add(new SimpleConditionEvent(method,
                            method.isAnnotatedWith(Transactional.class), method.getDescription())));
        }
    };

    static final ArchCondition<JavaMethod> BIND_RECORDS_OF_TEXT = new ArchCondition<>("bind records of text only") {
        @Override
        public void check(JavaMethod handler, ConditionEvents events) {
            handler.getParameters()
                    .stream()
                    .filter(CodeParts::isBound)
                    .forEach(form -> events.add(new SimpleConditionEvent(handler, isText(form.getRawType()),
                            handler.getDescription() + " binds " + form.getRawType().getName())));
        }
    };

    private CodeParts() {}

    private static boolean isBound(JavaParameter parameter) {
        return parameter.isAnnotatedWith(ModelAttribute.class) || parameter.isAnnotatedWith(Valid.class);
    }

    /** A list holds what several fields of one name sent. */
    private static boolean isText(JavaClass form) {
        return form.isRecord() && form.getFields()
                .stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .allMatch(field -> Set.of("java.lang.String", "java.util.List").contains(field.getRawType().getName()));
    }
}
