package be.vlavirgem.maturity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of a questionnaire in the back office. */
record VersionView(String id, String code, int number, boolean published, String importedOn,
        @Nullable String publishedOn) {

    static VersionView of(QuestionnaireVersions.Listed version, Words words) {
        return new VersionView(version.getId().toString(), version.getCode(), version.getNumber(),
                version.getPublishedAt() != null,
                words.date(version.getImportedAt()),
                Optional.ofNullable(version.getPublishedAt()).map(words::date).orElse(null));
    }

    static VersionView of(QuestionnaireVersion version, Words words) {
        return new VersionView(version.id().value().toString(), version.code(), version.number(), version.isPublished(),
                words.date(version.importedAt()), version.publishedAt().map(words::date).orElse(null));
    }
}
