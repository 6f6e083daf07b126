package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.consent.ConsentPage.Given;
import be.vlavirgem.benchmark.consent.ConsentPage.Line;
import be.vlavirgem.benchmark.consent.ConsentPage.Said;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page on which one sees who may see the own figures by name. */
@Component
@Transactional(readOnly = true)
class ConsentPages {

    private static final String KEY = "benchmark.consent.";

    private final ConsentTable table;
    private final GovernmentTable governments;
    private final Indicators indicators;
    private final MessageSource messages;
    private final Moments moments;
    private final Clock clock;

    ConsentPages(ConsentTable table, GovernmentTable governments, Indicators indicators, MessageSource messages,
            Moments moments, Clock clock) {
        this.table = table;
        this.governments = governments;
        this.indicators = indicators;
        this.messages = messages;
        this.moments = moments;
        this.clock = clock;
    }

    ConsentPage of(Access access, int page, Locale locale) {
        var words = new FigureWords(messages, locale);
        if (table.home(access.organisation()).isEmpty()) {
            return new ConsentPage(false, List.of(), List.of(), List.of(), null);
        }
        var covering = new Covering(indicators.themes(locale));
        var said = table.said(access.organisation(), page);
        var latest = table.last(access.organisation());
        var figures = table.figures(access.organisation(),
                covering.declared().stream().flatMap(covering::codes).toList());
        var names = indicators.themes(locale).stream().collect(Collectors.toMap(Theme::code, Theme::name));
        var may = access.comesTo(Permission.CONSENT_FIGURES);
        var lines = Stream.concat(covering.declared()
                .stream()
                .map(theme -> line(theme, Optional.ofNullable(latest.get(theme.code())),
                        (int) covering.codes(theme).filter(figures::containsKey).count(), may, words)),
                latest.values()
                        .stream()
                        .filter(word -> word.isOpenOn(today()) && covering.declared(word.theme()).isEmpty())
                        .map(word -> gone(word, names.getOrDefault(word.theme(), word.theme()), may, words)));
        return new ConsentPage(true, lines.toList(),
                governments.given(access.organisation(), today())
                        .stream()
                        .map(given -> given(given, name(given, names), words))
                        .toList(),
                said.rows().stream().map(one -> said(one, names, words)).toList(), said.pager());
    }

    private Line line(Theme theme, Optional<Consent> said, int figures, boolean more, FigureWords words) {
        var open = said.filter(one -> one.isOpenOn(today()));
        return new Line(theme.code(), theme.name(), open.map(one -> state(one, words))
                .orElseGet(() -> words.text(KEY + "state.NOBODY")), open.isPresent(), figures,
                open.filter(_ -> more).map(_ -> withdrawal(theme.code(), theme.name(), words)).orElse(null), true);
    }

    /** What was shown under a theme that is no longer one goes on being shown, and can be taken back. */
    private static Line gone(Consent said, String name, boolean more, FigureWords words) {
        return new Line(said.theme(), name, state(said, words), true, 0,
                more ? withdrawal(said.theme(), name, words) : null, false);
    }

    static String state(Consent said, FigureWords words) {
        return words.text(KEY + "state." + said.audience(), said.until().map(Days::write).orElse(""));
    }

    /** A share keeps the Dutch name its theme had. */
    private String name(GovernmentTable.Given given, Map<String, String> names) {
        return indicators.themes(Locale.ROOT)
                .stream()
                .filter(theme -> theme.name().equals(given.title()))
                .findFirst()
                .map(theme -> names.getOrDefault(theme.code(), given.title()))
                .orElse(given.title());
    }

    private static Given given(GovernmentTable.Given given, String theme, FigureWords words) {
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
        var name = indicators.themes(locale)
                .stream()
                .filter(theme -> theme.code().equals(code))
                .map(Theme::name)
                .findFirst();
        var last = Optional.ofNullable(table.last(access.organisation()).get(code));
        if (last.isEmpty() && new Covering(indicators.themes(locale)).declared(code).isEmpty()) {
            throw new NotFoundException();
        }
        return withdrawal(code, name.orElse(code), new FigureWords(messages, locale));
    }

    private static Confirmation withdrawal(String code, String name, FigureWords words) {
        var path = "%s/%s%s".formatted(ConsentController.PATH, code, ConsentController.WITHDRAW);
        return new Confirmation("intrekken-" + code, words.text(KEY + "withdraw.title", name),
                words.text(KEY + "withdraw.text"), words.text(KEY + "withdraw"), path, path, ConsentController.PATH);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
