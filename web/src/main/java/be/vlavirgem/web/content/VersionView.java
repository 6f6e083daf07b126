package be.vlavirgem.web.content;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Moments;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A version at the desk.
 *
 * @param name      of its content, with its number
 * @param changedBy nobody when it came with the portal
 * @param day       of its publication, or the one it waits for
 */
record VersionView(String id, String code, String name, int number, int revision, ContentVersion.State state,
        String changedOn, @Nullable String changedBy, @Nullable String day) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    static VersionView of(EntryKind kind, ContentVersion version, Moments moments, Locale locale) {
        var who = version.changed().who();
        return new VersionView(version.id().toString(), kind.code(),
                kind.words(locale, "version", String.valueOf(version.number())), version.number(), version.revision(),
                version.state(), moments.of(version.changed().at()), who.isEmpty() ? null : who,
                version.publishedAt()
                        .map(moment -> Days.write(moment.atZone(BRUSSELS).toLocalDate()))
                        .or(() -> version.plannedFor().map(Days::write))
                        .orElse(null));
    }

    public String path() {
        return ContentController.PATH + "/" + id;
    }

    public boolean isDraft() {
        return state == ContentVersion.State.DRAFT;
    }

    public boolean isScheduled() {
        return state == ContentVersion.State.SCHEDULED;
    }

    /** For good, whether or not a later one is. */
    public boolean isPublished() {
        return state == ContentVersion.State.PUBLISHED || state == ContentVersion.State.SUPERSEDED;
    }

    /** The key of the words for its state. */
    public String stateKey() {
        return "web.content.state." + state.name().toLowerCase(Locale.ROOT);
    }
}
