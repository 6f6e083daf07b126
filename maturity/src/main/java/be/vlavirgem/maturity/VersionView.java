package be.vlavirgem.maturity;

import org.jspecify.annotations.Nullable;

/** A version of a questionnaire in the back office. */
record VersionView(String id, String code, int number, boolean published, String importedOn,
        @Nullable String publishedOn) {

    static VersionView of(QuestionnaireVersion version, Words words) {
        return new VersionView(version.id().value().toString(), version.code(), version.number(), version.isPublished(),
                words.date(version.importedAt()), version.publishedAt().map(words::date).orElse(null));
    }
}
