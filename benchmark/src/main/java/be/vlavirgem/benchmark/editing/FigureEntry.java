package be.vlavirgem.benchmark.editing;

import be.vlavirgem.benchmark.editing.EditPage.Form;
import be.vlavirgem.benchmark.editing.EditPage.Said;
import be.vlavirgem.maturity.Figure;
import be.vlavirgem.maturity.FigureChanges.Asked;
import be.vlavirgem.maturity.FigureChanges.Given;
import be.vlavirgem.maturity.FigureChanges.Outcome;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is asked, with what stands around it and what is in its fields.
 *
 * @param unit in the reader's language
 */
record FigureEntry(Asked asked, String unit, Written written) {

    static final String NUMBER = "cijfer";
    static final String REASON = "reden";
    private static final Set<String> OF_THE_REASON = Set.of("maturity.correction.reason-missing",
            "maturity.answer.note-too-long", "maturity.answer.note-character");

    Said said(Optional<Middle> middle) {
        return new Said(asked.measurement().toString(), asked.chapter(), asked.question(), asked.text(),
                asked.answered()
                        .map(given -> written.given(given, unit))
                        .orElseGet(() -> written.text("benchmark.editing.nothing")),
                asked.corrected().map(given -> written.given(given, unit)).orElse(null),
                asked.lastTime().map(this::figure).orElse(null), middle.map(this::middle).orElse(null));
    }

    private String middle(Middle middle) {
        return written.text(
                middle.everybody() ? "benchmark.editing.middle.everybody" : "benchmark.editing.middle.size",
                written.about(middle.low(), unit.startsWith("euro") ? unit : "", asked.decimals()),
                written.about(middle.high(), unit, asked.decimals()), String.valueOf(middle.period()));
    }

    /** What counts now. */
    Form kept() {
        var now = asked.corrected().or(asked::answered);
        return form(now.map(Given::figure).map(FigureEntry::typed).orElse(""),
                asked.corrected().isEmpty() ? now.map(Given::why).orElse("") : "", asked.version(), "", null,
                List.of());
    }

    private static String typed(Figure figure) {
        return figure instanceof Figure.Known(BigDecimal number, var _) ? Numbers.typed(number) : "";
    }

    Form typed(FigureForm typed) {
        return form(typed.cijfer(), typed.reden(), typed.seen(), typed.twijfel(), null, List.of());
    }

    Form refused(FigureForm typed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Doubt(String doubted, BigDecimal expected, String key) ->
                form(typed.cijfer(), typed.reden(), typed.seen(), doubted, null,
                        List.of(doubt(typed, written.text(key, figure(expected)))));
            case Outcome.Conflict(Optional<Given> theirs, int version) ->
                form(typed.cijfer(), typed.reden(), version, typed.twijfel(), theirs
                        .map(given -> written.given(given, unit))
                        .orElseGet(() -> written.text("benchmark.editing.taken-back")), List.of());
            case Outcome.Refused(String key, List<Object> arguments) ->
                form(typed.cijfer(), typed.reden(), typed.seen(), typed.twijfel(), null,
                        List.of(new Mistake(OF_THE_REASON.contains(key) ? REASON : NUMBER,
                                written.text(key, arguments))));
            case Outcome.Changed _,Outcome.ToReopen _ -> typed(typed);
        };
    }

    /** Who said why has only to look again; who did not says it now. */
    private Mistake doubt(FigureForm typed, String doubt) {
        return typed.reden().isBlank()
                ? new Mistake(REASON, written.text("benchmark.editing.doubt", doubt))
                : new Mistake(NUMBER, written.text("benchmark.editing.doubt.explained", doubt));
    }

    private Form form(String number, String reason, int seen, String doubted, @Nullable String conflict,
            List<Mistake> errors) {
        return new Form(number, reason, seen, doubted, unit, conflict, errors);
    }

    private String figure(BigDecimal number) {
        return written.figure(number, unit);
    }
}
