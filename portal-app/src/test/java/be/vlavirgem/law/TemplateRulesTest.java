package be.vlavirgem.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates of all modules keep the rules of the templates. */
class TemplateRulesTest {
    private static final Path ROOT = Path.of(System.getProperty("vlavirgem.root", ".."));
    private final List<Path> templates = templates();

    @ParameterizedTest
    @EnumSource
    void theTemplatesKeepTheRule(TemplateRule kept) {
        assertThat(templates).allSatisfy(template -> assertThat(kept.sins(Files.readString(template))).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void theRuleCatchesEachOfItsSinners(TemplateRule broken) {
        assertThat(broken.sinners).isNotEmpty().allSatisfy(sinner -> assertThat(broken.sins(sinner)).isNotEmpty());
    }

    @Test
    void theRulesLookAtEveryModuleWithPages() {
        assertThat(templates).extracting(template -> ROOT.relativize(template).getName(0).toString())
                .contains("web", "maturity", "solution-catalog", "portal-app");
    }

    private static List<Path> templates() {
        try (var modules = Files.newDirectoryStream(ROOT, "*")) {
            var found = new java.util.ArrayList<Path>();
            for (var module : modules) {
                found.addAll(htmlIn(module.resolve("src/main/resources/templates")));
            }
            return found;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static List<Path> htmlIn(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
