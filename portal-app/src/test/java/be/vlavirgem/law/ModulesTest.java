package be.vlavirgem.law;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.VlaVirGemApplication;

import com.tngtech.archunit.core.importer.ImportOption;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.NamedInterface;
import org.springframework.modulith.core.Violations;

import sinner.modules.Sinful;

/** The arrows between modules go down only, through what each module shows. */
class ModulesTest {
    private static final ImportOption EVERYTHING = location -> true;

    private final ApplicationModules modules = ApplicationModules.of(VlaVirGemApplication.class,
            resideInAPackage("be.vlavirgem.testsupport.."));

    @Test
    void everyModuleKeepsToItsNeighbours() {
        modules.verify();
    }

    @Test
    void theModulesAreThoseOfTheArchitecture() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder("domain", "platform", "web", "maturity", "catalog", "benchmark",
                        "portal");
    }

    @Test
    void theSharedModulesShowTheirSubPackages() {
        assertThat(interfacesOf("domain")).containsExactly("delegation", "identity", "organisation", "peers", "people",
                "seed", "startup", "tenancy");
        assertThat(interfacesOf("platform")).containsExactly("approval", "audit", "comments", "content", "documents",
                "entries", "importing",
                "jobs", "list", "looking", "mail", "messages", "report", "search", "secret", "sharing", "subjects",
                "tabular",
                "tasks", "tokens", "usage", "vault", "yaml");
        assertThat(interfacesOf("web")).containsExactly("answer", "api", "approval", "borders", "chart", "comments",
                "dashboard", "documents", "form", "importing", "jobs", "layout", "list", "messages", "opendata",
                "permission",
                "practice",
                "report",
                "search",
                "sharing", "style", "tasks", "throttle");
    }

    @Test
    void featuresAndThePortalShowNoSubPackage() {
        assertThat(interfacesOf("maturity")).isEmpty();
        assertThat(interfacesOf("catalog")).isEmpty();
        assertThat(interfacesOf("benchmark")).isEmpty();
        assertThat(interfacesOf("portal")).isEmpty();
    }

    @Test
    void anArrowUpwardsAndALookInsideAreCaught() {
        assertThatThrownBy(() -> ApplicationModules.of(Sinful.class, EVERYTHING).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("'lower' depends on module 'upper'")
                .hasMessageContaining("'sideways' depends on non-exposed type sinner.modules.upper.hidden.Hidden");
    }

    private List<String> interfacesOf(String module) {
        return modules.getModuleByName(module)
                .map(ApplicationModule::getNamedInterfaces)
                .orElseThrow()
                .stream()
                .filter(NamedInterface::isNamed)
                .map(NamedInterface::getName)
                .sorted()
                .toList();
    }
}
