package be.vlavirgem.catalog.standards;

import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The pages on which V-ICT-OR keeps standards by hand, with what is to be mended on them. */
@Component
class HandPages {

    /** Ended so long ago at most. */
    private static final int YEARS_BACK = 20;

    private final HandDesk desk;
    private final MessageSource messages;
    private final Clock clock;

    HandPages(HandDesk desk, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    HandPage fresh(HandForm form, List<Mistake> mistakes, Locale locale) {
        return new HandPage("", "", form, choices(form, locale), mistakes);
    }

    HandPage of(Standard standard, HandForm form, List<Mistake> mistakes, Locale locale) {
        return new HandPage(standard.slug(), standard.facts().title(), form, choices(form, locale), mistakes);
    }

    HandPage opened(String slug, CarriedForm carried, Locale locale) {
        var standard = changeable(slug);
        return of(standard, HandForm.of(standard).over(carried), List.of(), locale);
    }

    /** One that is kept by hand and did not end. */
    Standard changeable(String slug) {
        return desk.find(slug).filter(Standard::mayEnd).orElseThrow(NotFoundException::new);
    }

    EndPage ending(Standard standard, EndForm form, List<Mistake> mistakes) {
        return new EndPage(standard.slug(), standard.facts().title(), form, mistakes);
    }

    List<Mistake> mistakes(HandForm form, Optional<String> slug, Locale locale) {
        var all = new ArrayList<>(HandRules.faults(form).stream().map(fault -> mistake(fault, locale)).toList());
        if (desk.isTitled(HandForm.line(form.titel()), slug)) {
            all.add(new Mistake("titel", text("catalog.standards.hand.fault.taken", locale)));
        }
        return all;
    }

    List<Mistake> mistakes(EndForm form, Locale locale) {
        var day = Days.need(form.dag(), range()) instanceof Days.Reading.Refused(var key, var about)
                ? Stream.of(new Mistake("dag", text(key, locale, about)))
                : Stream.<Mistake>empty();
        return Stream.concat(day, HandRules.reason(form.reason()).map(fault -> mistake(fault, locale))).toList();
    }

    private Days.Range range() {
        var today = LocalDate.now(clock);
        return Days.Range.between(today.minusYears(YEARS_BACK), today);
    }

    /** Somebody else changed it since the form was opened. */
    Mistake meanwhile(Locale locale) {
        return new Mistake("titel", text("catalog.standards.hand.fault.meanwhile", locale));
    }

    private Mistake mistake(HandRules.Fault fault, Locale locale) {
        return new Mistake(fault.field(), text(fault.key(), locale, fault.about().toArray()));
    }

    private HandPage.Choices choices(HandForm form, Locale locale) {
        return new HandPage.Choices(choices(Codes.BY_HAND.stream(), Field.KIND, form.soort(), locale),
                choices(HandPage.withNone(Codes.of(Field.USAGE)), Field.USAGE, form.gebruik(), locale),
                choices(HandPage.withNone(Codes.of(Field.DOMAIN)), Field.DOMAIN, form.domein(), locale));
    }

    private List<Choice> choices(Stream<String> codes, Field field, @Nullable String chosen, Locale locale) {
        return codes.map(code -> Choice.of(code,
                text(code.isEmpty() ? "catalog.standards.nothing" : Codes.key(field, code), locale),
                HandPage.isChosen(chosen, code))).toList();
    }

    private String text(String key, Locale locale, Object... about) {
        return messages.getMessage(key, about, locale);
    }
}
