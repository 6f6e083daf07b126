package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.portal.practice.PracticePage.Line;
import be.vlavirgem.portal.practice.PracticePage.New;
import be.vlavirgem.portal.practice.PracticePage.Overview;
import be.vlavirgem.portal.practice.PracticePage.Question;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.form.Numbers;
import be.vlavirgem.web.permission.NotFoundException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pages about practice organisations, each in one statement. */
@Component
class PracticePages {

    private static final int LONGEST_NAME = 60;

    private final PracticeTable table;
    private final Moments moments;
    private final MessageSource messages;

    PracticePages(PracticeTable table, Moments moments, MessageSource messages) {
        this.table = table;
        this.moments = moments;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    Overview overview(Locale locale) {
        var lines = table.all().stream().map(one -> line(one, locale)).toList();
        return new Overview(lines, lines.stream().filter(Line::isOpen).count() > 1);
    }

    private Line line(PracticeOrganisation one, Locale locale) {
        var ended = one.ended().map(Days::write).orElse(null);
        return new Line(one.id().toString(), one.name(), words(one.profile(), locale), one.people(),
                one.filled().map(moments::of).orElse(null), one.weekly(), ended, kind(one),
                "portal.practice.state." + (ended != null ? "ended" : one.awaited() ? "awaited" : "open"));
    }

    private static String kind(PracticeOrganisation one) {
        return one.ended().isPresent() ? "plain" : one.awaited() ? "warn" : "good";
    }

    private String words(Profile profile, Locale locale) {
        return text(locale, "portal.practice.profile." + profile,
                Numbers.shown(BigDecimal.valueOf(profile.inhabitants()), locale));
    }

    New form(PracticeForm form, List<Mistake> mistakes, Locale locale) {
        var profiles = Arrays.stream(Profile.values())
                .map(profile -> new Choice(profile.name(), words(profile, locale),
                        text(locale, "portal.practice.profile." + profile + ".hint"),
                        form.profile().filter(profile::equals).isPresent()))
                .toList();
        return new New(form.typed(), profiles, mistakes);
    }

    List<Mistake> mistakes(PracticeForm form, Locale locale) {
        var mistakes = new ArrayList<Mistake>();
        if (PracticeOrganisation.name(form.typed()).strip().equals(PracticeOrganisation.PREFIX)
                || form.typed().length() > LONGEST_NAME) {
            mistakes.add(new Mistake("naam", text(locale, "portal.practice.fault.name", LONGEST_NAME)));
        }
        if (form.profile().isEmpty()) {
            mistakes.add(new Mistake("profiel", text(locale, "portal.practice.fault.profile")));
        }
        return mistakes;
    }

    Mistake taken(PracticeForm form, Locale locale) {
        return new Mistake("naam",
                text(locale, "portal.practice.fault.taken", PracticeOrganisation.name(form.typed())));
    }

    @Transactional(readOnly = true)
    Question about(OrganisationId id, String deed) {
        var one = table.find(id).orElseThrow(NotFoundException::new);
        return new Question(List.of(one.name()), one.people(), "%s/%s/%s".formatted(PracticeController.PATH, id, deed));
    }

    /** All that were not ended; without any there is nothing to ask. */
    @Transactional(readOnly = true)
    Question aboutAll() {
        var all = open();
        return new Question(all.stream().map(PracticeOrganisation::name).toList(),
                all.stream().mapToInt(PracticeOrganisation::people).sum(), PracticeController.PATH + "/terugzetten");
    }

    @Transactional(readOnly = true)
    List<OrganisationId> allOpen() {
        return open().stream().map(PracticeOrganisation::id).toList();
    }

    private List<PracticeOrganisation> open() {
        return table.all().stream().filter(one -> one.ended().isEmpty()).toList();
    }

    private String text(Locale locale, String key, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
