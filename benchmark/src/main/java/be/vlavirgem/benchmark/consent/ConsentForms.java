package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.consent.ConsentPage.Form;
import be.vlavirgem.benchmark.consent.ConsentPage.Preview;
import be.vlavirgem.benchmark.consent.ConsentTable.Home;
import be.vlavirgem.benchmark.consent.ConsentTable.LastFigure;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the form on which one says who may see the own figures of a theme by name. */
@Component
@Transactional(readOnly = true)
class ConsentForms {

    private static final String KEY = "benchmark.consent.";

    private final ConsentTable table;
    private final Indicators indicators;
    private final MessageSource messages;
    private final Clock clock;

    ConsentForms(ConsentTable table, Indicators indicators, MessageSource messages, Clock clock) {
        this.table = table;
        this.indicators = indicators;
        this.messages = messages;
        this.clock = clock;
    }

    private Covering covering(Locale locale) {
        return new Covering(indicators.themes(locale));
    }

    /** One there is something to consent to of; 404 for any other, and for who shows nothing to anybody. */
    Theme theme(Access access, String code, Locale locale) {
        home(access);
        return covering(locale).declared(code).orElseThrow(NotFoundException::new);
    }

    private Home home(Access access) {
        return table.home(access.organisation()).orElseThrow(NotFoundException::new);
    }

    /** The form as it stands now, or as it was typed before the session was gone. */
    Form fresh(Access access, String code, CarriedForm carried, Locale locale) {
        var now = last(access, code);
        return form(access, code, ConsentForm.of(carried, now, LocalDate.now(clock)), List.of(), locale);
    }

    private Optional<Consent> last(Access access, String code) {
        return Optional.ofNullable(table.last(access.organisation()).get(code));
    }

    /** What was chosen stays, beside what somebody else said meanwhile; it is what is said next. */
    Form meanwhile(Access access, String code, ConsentForm typed, Locale locale) {
        var words = new FigureWords(messages, locale);
        var now = last(access, code);
        var told = now.map(said -> words.text(KEY + "meanwhile", said.saidBy(), ConsentPages.state(said, words)))
                .orElse(null);
        return form(access, code, typed.over(now), told, List.of(), locale);
    }

    boolean liesInRegion(Access access) {
        return home(access).region().isPresent();
    }

    Form form(Access access, String code, ConsentForm typed, List<ConsentForm.Fault> faults, Locale locale) {
        return form(access, code, typed, null, faults, locale);
    }

    private Form form(Access access, String code, ConsentForm typed, @Nullable String meanwhile,
            List<ConsentForm.Fault> faults, Locale locale) {
        var words = new FigureWords(messages, locale);
        var region = home(access).region().orElse(null);
        var covering = covering(locale);
        var theme = covering.declared(code).orElseThrow(NotFoundException::new);
        var figures = table.figures(access.organisation(), covering.codes(theme).toList());
        return new Form(code, theme.name(), choices(typed, region, words), typed.day(), typed.seen(), meanwhile,
                covering.of(theme)
                        .stream()
                        .map(covered -> preview(covered, Optional.ofNullable(figures.get(covered.indicator().code())),
                                words,
                                locale))
                        .toList(),
                figures.isEmpty(), region, mistakes(faults, locale));
    }

    List<Mistake> mistakes(List<ConsentForm.Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new Mistake(fault.field(),
                        messages.getMessage(fault.key(), new Object[]{ fault.about() }, locale)))
                .toList();
    }

    private static List<Choice> choices(ConsentForm typed, @Nullable String region, FigureWords words) {
        return Arrays.stream(Audience.values())
                .filter(one -> one != Audience.REGION || region != null)
                .map(one -> new Choice(one.name(), words.text(KEY + "to." + one, region == null ? "" : region),
                        words.text(KEY + "to." + one + ".hint"), typed.audience().equals(Optional.of(one))))
                .toList();
    }

    private Preview preview(Covering.Covered covered, Optional<LastFigure> figure, FigureWords words, Locale locale) {
        var indicator = covered.indicator();
        var names = covered.besides()
                .stream()
                .map(code -> indicators.themes(locale).stream().filter(theme -> theme.code().equals(code)))
                .flatMap(themes -> themes.map(Theme::name))
                .collect(Collectors.joining(", "));
        return new Preview(indicator.name(),
                figure.map(known -> words.whole(indicator, indicator.rule().shown(known.quotient()))).orElse(null),
                figure.map(known -> String.valueOf(known.period())).orElse(null),
                figure.map(LastFigure::years).orElse(0), names.isEmpty() ? null : names);
    }
}
