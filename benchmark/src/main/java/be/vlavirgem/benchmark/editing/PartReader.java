package be.vlavirgem.benchmark.editing;

import be.vlavirgem.benchmark.editing.EditPage.Part;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.domain.people.Access;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says of what a figure is made, and where each of those is changed. */
@Component
class PartReader {

    private final Indicators indicators;
    private final OwnFigures figures;
    private final MessageSource messages;

    PartReader(Indicators indicators, OwnFigures figures, MessageSource messages) {
        this.indicators = indicators;
        this.figures = figures;
        this.messages = messages;
    }

    List<Part> of(Access access, int year, List<Term> terms, Locale locale) {
        var codes = terms.stream().flatMap(term -> indicator(term, locale).stream()).map(Indicator::code).toList();
        var counted = figures.counted(access.organisation(), year, codes);
        var written = new Written(messages, locale);
        return terms.stream()
                .flatMap(term -> indicator(term, locale).map(each -> part(each, year, counted, written))
                        .or(() -> ticked(term, written))
                        .stream())
                .toList();
    }

    private static Part part(Indicator indicator, int year, Map<String, BigDecimal> counted, Written written) {
        return new Part(indicator.name(), EditingController.path(indicator.code()) + "?jaar=" + year,
                Optional.ofNullable(counted.get(indicator.code()))
                        .map(number -> written.figure(number, indicator.words().unit()))
                        .orElse(null));
    }

    private static Optional<Part> ticked(Term term, Written written) {
        return term instanceof Term.Ticked(String question)
                ? Optional.of(new Part(written.text("benchmark.editing.question", question),
                        "/maturiteit/vragen/" + question, null))
                : Optional.empty();
    }

    private Optional<Indicator> indicator(Term term, Locale locale) {
        return term instanceof Term.Figure(String code)
                ? indicators.all(locale)
                        .filter(indicator -> indicator.rule().answer().filter(code::equals).isPresent())
                        .findFirst()
                : Optional.empty();
    }
}
