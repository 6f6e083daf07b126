package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.ContentVersion;
import org.jspecify.annotations.Nullable;

/** A version of a questionnaire in the back office; {@code day} is that of its publication, or the one it waits for. */
record VersionView(String id, String code, String title, int number, int revision, ContentVersion.State state,
        String changedOn,
        @Nullable String changedBy, @Nullable String day) {

    static VersionView of(ContentVersion version, String title, Words words) {
        return new VersionView(version.id().toString(), version.code(), title, version.number(), version.revision(),
                version.state(), words.text("maturity.editor.moment", words.date(version.changed().at()),
                        words.time(version.changed().at())),
                version.changed().who().isEmpty() ? null : version.changed().who(),
                version.publishedAt()
                        .map(words::date)
                        .or(() -> version.plannedFor().map(words::date))
                        .orElse(null));
    }

    public boolean isDraft() {
        return state == ContentVersion.State.DRAFT;
    }

    public boolean isPublished() {
        return state == ContentVersion.State.PUBLISHED || state == ContentVersion.State.SUPERSEDED;
    }

    public boolean isScheduled() {
        return state == ContentVersion.State.SCHEDULED;
    }

    /** The key of the words for its state. */
    public String stateKey() {
        return "maturity.editor.state." + state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
