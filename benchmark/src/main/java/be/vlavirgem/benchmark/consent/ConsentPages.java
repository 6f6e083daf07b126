package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.consent.ConsentPage.Form;
import be.vlavirgem.benchmark.consent.ConsentPage.Given;
import be.vlavirgem.benchmark.consent.ConsentPage.Line;
import be.vlavirgem.benchmark.consent.ConsentPage.Preview;
import be.vlavirgem.benchmark.consent.ConsentPage.Said;
import be.vlavirgem.benchmark.consent.ConsentTable.Home;
import be.vlavirgem.benchmark.consent.ConsentTable.LastFigure;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pages on which one sees and says who may see the own figures by name. */
@Component
@Transactional(readOnly = true)
class ConsentPages {

    private static final String KEY = "benchmark.consent.";

    private final ConsentTable table;
    private final Indicators indicators;
    private final MessageSource messages;
    private final Moments moments;
    private final Clock clock;

    ConsentPages(ConsentTable table, Indicators indicators, MessageSource messages, Moments moments, Clock clock) {
        this.table = table;
        this.indicators = indicators;
        this.messages = messages;
        this.moments = moments;
        this.clock = clock;
    }

    Covering covering(Locale locale) {
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

    ConsentPage of(Access access, int page, Locale locale) {
        var words = new FigureWords(messages, locale);
        if (table.home(access.organisation()).isEmpty()) {
            return new ConsentPage(false, List.of(), List.of(), List.of(), null);
        }
        var covering = covering(locale);
        var said = table.said(access.organisation(), page);
        var latest = table.last(access.organisation());
        var figures = figures(access, covering.declared().stream().flatMap(theme -> codes(covering, theme)).toList());
        var names = indicators.themes(locale).stream().collect(Collectors.toMap(Theme::code, Theme::name));
        return new ConsentPage(true, covering.declared()
                .stream()
                .map(theme -> line(theme, Optional.ofNullable(latest.get(theme.code())),
                        (int) codes(covering, theme).filter(figures::containsKey).count(),
                        access.comesTo(Permission.CONSENT_FIGURES), words))
                .toList(),
                table.given(access.organisation(), today())
                        .stream()
                        .map(given -> given(given, name(given, names), words))
                        .toList(),
                said.rows().stream().map(one -> said(one, names, words)).toList(), said.pager());
    }

    private Line line(Theme theme, Optional<Consent> said, int figures, boolean more, FigureWords words) {
        var open = said.filter(one -> one.isOpenOn(today()));
        return new Line(theme.code(), theme.name(), open.map(one -> state(one, words))
                .orElseGet(() -> words.text(KEY + "state.NOBODY")), open.isPresent(), figures,
                open.filter(_ -> more).map(_ -> withdrawal(theme, words)).orElse(null));
    }

    private static String state(Consent said, FigureWords words) {
        return words.text(KEY + "state." + said.audience(), said.until().map(Days::write).orElse(""));
    }

    /** A share keeps the Dutch name its theme had. */
    private String name(ConsentTable.Given given, Map<String, String> names) {
        return indicators.themes(Locale.ROOT)
                .stream()
                .filter(theme -> theme.name().equals(given.title()))
                .findFirst()
                .map(theme -> names.getOrDefault(theme.code(), given.title()))
                .orElse(given.title());
    }

    private static Given given(ConsentTable.Given given, String theme, FigureWords words) {
        return new Given("/delen/" + given.id(), theme, given.government(), Days.write(given.until()),
                given.reason().orElse(null), given.lastUsedAt()
                        .map(moment -> words.text(KEY + "used", words.day(moment)))
                        .orElseGet(() -> words.text(KEY + "unused")));
    }

    private Said said(Consent said, Map<String, String> names, FigureWords words) {
        return new Said(moments.of(said.saidAt()), names.getOrDefault(said.theme(), said.theme()), state(said, words),
                said.saidBy());
    }

    /** Asks whether it is to be withdrawn. */
    Confirmation withdrawal(Access access, String code, Locale locale) {
        return withdrawal(theme(access, code, locale), new FigureWords(messages, locale));
    }

    private static Confirmation withdrawal(Theme theme, FigureWords words) {
        var path = "%s/%s%s".formatted(ConsentController.PATH, theme.code(), ConsentController.WITHDRAW);
        return new Confirmation("intrekken-" + theme.code(), words.text(KEY + "withdraw.title", theme.name()),
                words.text(KEY + "withdraw.text"), words.text(KEY + "withdraw"), path, path, ConsentController.PATH);
    }

    /** The form as it stands now, or as it was typed before the session was gone. */
    Form fresh(Access access, String code, CarriedForm carried, Locale locale) {
        var now = last(access, code);
        return form(access, code, ConsentForm.of(carried, now, today()), List.of(), locale);
    }

    private Optional<Consent> last(Access access, String code) {
        return Optional.ofNullable(table.last(access.organisation()).get(code));
    }

    /** What was chosen stays, beside what somebody else said meanwhile; it is what is said next. */
    Form meanwhile(Access access, String code, ConsentForm typed, Locale locale) {
        var words = new FigureWords(messages, locale);
        var now = last(access, code);
        var told = now.map(said -> words.text(KEY + "meanwhile", said.saidBy(), state(said, words))).orElse(null);
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
        var figures = figures(access, codes(covering, theme).toList());
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

    private Map<String, LastFigure> figures(Access access, List<String> codes) {
        return table.figures(access.organisation(), codes)
                .stream()
                .collect(Collectors.toMap(LastFigure::indicator, Function.identity()));
    }

    private static Stream<String> codes(Covering covering, Theme theme) {
        return covering.of(theme).stream().map(covered -> covered.indicator().code());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
