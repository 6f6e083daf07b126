package be.vlavirgem.law;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of all modules that ship, read once. */
final class Code {
    static final JavaClasses MAIN = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/be/vlavirgem/testsupport/"))
            .importPackages("be.vlavirgem");

    private Code() {}
}
