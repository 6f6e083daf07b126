package be.vlavirgem.law;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Packages keep apart: none leans on one that leans on it, and none is shared by two modules, which would open what is package-private. */
class PackagesTest {
    @Test
    void noPackagesOfAModuleGoInACircle() {
        withoutCircles("be.vlavirgem.(*).(*)..").check(Code.MAIN);
    }

    @Test
    void aCircleIsCaught() {
        var sinners = new ClassFileImporter().importPackages("sinner.cycle");
        assertThat(withoutCircles("sinner.(*).(*)..").evaluate(sinners).hasViolation()).isTrue();
    }

    @Test
    void eachPackageBelongsToOneModule() {
        assertThat(shared(Code.MAIN)).isEmpty();
    }

    /** The tests of a package share it with what they test: for this once, a sinner. */
    @Test
    void aSharedPackageIsCaught() {
        var withTests = new ClassFileImporter().importPackages("be.vlavirgem.portal.database");
        assertThat(shared(withTests)).containsExactly("be.vlavirgem.portal.database");
    }

    private static ArchRule withoutCircles(String slices) {
        return slices().matching(slices).should().beFreeOfCycles();
    }

    private static Set<String> shared(JavaClasses classes) {
        var homes = classes.stream()
                .collect(Collectors.groupingBy(JavaClass::getPackageName,
                        Collectors.mapping(PackagesTest::home, Collectors.toSet())));
        return homes.entrySet()
                .stream()
                .filter(home -> home.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The folder or archive the class was read from. */
    private static String home(JavaClass type) {
        var place = type.getSource().orElseThrow().getUri().toString();
        return place.substring(0, place.indexOf("be/vlavirgem/"));
    }
}
