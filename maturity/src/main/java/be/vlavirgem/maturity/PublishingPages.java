package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.Contents;
import be.vlavirgem.platform.content.Difference;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a version changes beside the published one, what that does, and publishing it. */
@Component
@Transactional
class PublishingPages {

    /**
     * A version beside the published one.
     *
     * @param published its number; null when none is
     * @param lead      how much differs, in words
     * @param effects   what publishing it does to scores and history
     * @param rounds    that keep the version they have
     */
    record Page(VersionView version, @Nullable Integer published, List<ChangeView.Group> groups, String lead,
            List<String> effects, List<String> rounds) {}

    /** The field of the day to publish on. */
    static final String DAY = "dag";

    private final QuestionnairePages pages;
    private final Contents contents;
    private final QuestionnaireService service;
    private final Rounds rounds;
    private final Clock clock;

    PublishingPages(QuestionnairePages pages, Contents contents, QuestionnaireService service, Rounds rounds,
            Clock clock) {
        this.pages = pages;
        this.contents = contents;
        this.service = service;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page of(QuestionnaireVersion.Id id, Locale locale) {
        var words = pages.words(locale);
        var compared = pages.compared(id);
        var after = compared.questionnaire();
        var difference = compared.before()
                .map(before -> pages.difference(before, after, locale))
                .orElseGet(() -> new Difference(List.of()));
        return new Page(pages.view(compared.version(), words),
                compared.published().map(ContentVersion::number).orElse(null),
                compared.before()
                        .map(before -> new ChangeView(before, after, words).groups(difference))
                        .orElse(List.of()),
                compared.published()
                        .map(published -> ChangeView.lead(difference, published.number(), words))
                        .orElseGet(() -> words.text("maturity.editor.difference.first")),
                compared.before().map(before -> new Effects(before, after, words).all()).orElse(List.of()),
                rounds(words));
    }

    /** Those that run or are still to come. */
    private List<String> rounds(Words words) {
        var today = LocalDate.now(clock);
        return rounds.findAllByOrderByYearDesc()
                .stream()
                .filter(round -> !round.lastDay().isBefore(today))
                .map(round -> words.text("maturity.editor.round", round.name(), words.date(round.lastDay())))
                .toList();
    }

    /** Somebody else changed the version since it was shown. */
    Mistake changedMeanwhile(Locale locale) {
        return new Mistake("publiceren", pages.words(locale).text("maturity.editor.changed-meanwhile"));
    }

    /** Its number; empty when it is not what was shown. */
    Optional<Integer> publish(Access access, QuestionnaireVersion.Id id, String revision) {
        var version = service.version(id);
        return contents.publish(access, id.value(), number(revision))
                ? Optional.of(version.number())
                : Optional.empty();
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** What stands in the way; empty when it waits for its day. */
    Optional<Mistake> schedule(Access access, QuestionnaireVersion.Id id, String revision, String typed,
            Locale locale) {
        service.version(id);
        var read = Days.need(typed, Days.Range.from(LocalDate.now(clock).plusDays(1)));
        if (read instanceof Days.Reading.Refused(var key, var about)) {
            return Optional.of(new Mistake(DAY, pages.words(locale).text(key, about)));
        }
        return read instanceof Days.Reading.Day(var day)
                && contents.schedule(access, id.value(), number(revision), day)
                        ? Optional.empty()
                        : Optional.of(changedMeanwhile(locale));
    }

    void unschedule(Access access, QuestionnaireVersion.Id id) {
        service.version(id);
        contents.unschedule(access, id.value());
    }
}
