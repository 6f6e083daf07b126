package be.vlavirgem.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** A public type is a decision that shows: each stands in the checked-in list. */
class PublicTypesTest {
    private static final Path LIST = Path.of("src/test/resources/public-types.txt");
    private static final Path FOUND = Path.of("target/public-types.txt");
    private static final String HOW = """
            The public types are not those of the checked-in list. Make the type package-private; or, when the module is to \
            show it: cp portal-app/%s portal-app/%s, and let the review see it.""".formatted(FOUND, LIST);

    @Test
    void everyPublicTypeIsInTheList() throws IOException {
        var found = Files.writeString(FOUND, publicTypes());
        assertThat(Files.readAllLines(found)).as(HOW).containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    /** Sorted, grouped by module, package-infos and nested types left out. */
    private static String publicTypes() {
        var byModule = Code.MAIN.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.groupingBy(PublicTypesTest::module, TreeMap::new,
                        Collectors.mapping(JavaClass::getName, Collectors.toCollection(TreeSet::new))));
        return byModule.entrySet()
                .stream()
                .map(module -> "# %s%n%s%n".formatted(module.getKey(), String.join("\n", module.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String module(JavaClass type) {
        var name = type.getPackageName().split("\\.");
        return name.length > 2 ? name[2] : "application";
    }
}
