package be.vlavirgem.web.content;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.content.Difference;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a version changes beside the published one, and publishing it. */
@Component
@Transactional
class PublicationPages {

    /** The field of the day to publish on. */
    static final String DAY = "dag";
    private static final String NOW = "publiceren";

    /**
     * A version beside the published one.
     *
     * @param lead how much differs, in words
     * @param gone the keys of what was published and would be missed; nothing is published as long as there are any
     */
    record Page(VersionView version, String title, String lead, List<ChangeLine> changes, List<String> gone) {}

    private final ContentDesk desk;
    private final ContentPages pages;
    private final MessageSource messages;
    private final Clock clock;

    PublicationPages(ContentDesk desk, ContentPages pages, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page of(KeptVersion id, Locale locale) {
        var kept = desk.get(id);
        var published = desk.published(kept.kind());
        var difference = published
                .map(before -> Difference.between(kept.kind(), before.content(), kept.content(), locale))
                .orElseGet(() -> new Difference(List.of()));
        var lead = published
                .map(before -> words(locale, "web.content.difference.lead", difference.size(),
                        before.version().number()))
                .orElseGet(() -> words(locale, "web.content.difference.first"));
        return new Page(pages.view(kept, locale), kept.kind().words(locale, "title"), lead,
                difference.changes().stream().map(ChangeLine::of).toList(), gone(kept));
    }

    private List<String> gone(Kept kept) {
        return kept.version().isPublished() ? List.of() : desk.gone(kept.kind(), kept.content());
    }

    private String words(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** What stands in the way; empty when it is published. */
    List<Mistake> publish(Access access, KeptVersion id, String revision, Locale locale) {
        var mistakes = missed(id, locale);
        return !mistakes.isEmpty() || desk.publish(access, id, number(revision))
                ? mistakes
                : List.of(changedMeanwhile(locale));
    }

    private List<Mistake> missed(KeptVersion id, Locale locale) {
        return gone(desk.get(id)).stream().map(key -> new Mistake(NOW, words(locale, "file.gone", key))).toList();
    }

    private Mistake changedMeanwhile(Locale locale) {
        return new Mistake(NOW, words(locale, "web.content.changed-meanwhile"));
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** What stands in the way; empty when it waits for its day. */
    List<Mistake> schedule(Access access, KeptVersion id, String revision, String typed, Locale locale) {
        var mistakes = new ArrayList<>(missed(id, locale));
        var read = Days.need(typed, Days.Range.from(LocalDate.now(clock).plusDays(1)));
        if (read instanceof Days.Reading.Refused(var key, var about)) {
            mistakes.add(new Mistake(DAY, words(locale, key, about)));
        } else if (mistakes.isEmpty() && !(read instanceof Days.Reading.Day(var day)
                && desk.schedule(access, id, number(revision), day))) {
            mistakes.add(changedMeanwhile(locale));
        }
        return mistakes;
    }

    void unschedule(Access access, KeptVersion id) {
        desk.unschedule(access, id);
    }
}
