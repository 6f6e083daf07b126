package be.vlavirgem.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All modules keep the rules of the code. */
class CodeRulesTest {
    @ParameterizedTest
    @EnumSource
    void theCodeKeepsTheRule(CodeRule kept) {
        kept.rule.check(Code.MAIN);
    }

    @ParameterizedTest
    @EnumSource
    void theRuleCatchesEachOfItsSinners(CodeRule broken) throws ClassNotFoundException {
        for (var sinner : broken.sinners) {
            var alone = new ClassFileImporter().importClasses(Class.forName(sinner));
            assertThat(broken.rule.evaluate(alone).hasViolation()).as(sinner).isTrue();
        }
    }

    @Test
    void theRulesLookAtEveryModule() {
        assertThat(Code.MAIN.stream().map(type -> type.getPackageName().split("\\.")).filter(name -> name.length > 2))
                .extracting(name -> name[2])
                .contains("domain", "platform", "web", "maturity", "catalog", "benchmark", "portal")
                .doesNotContain("testsupport", "law");
    }
}
