package be.vlavirgem.benchmark.editing;

import be.vlavirgem.benchmark.editing.EditPage.Form;
import be.vlavirgem.benchmark.editing.EditPage.State;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.maturity.FigureChanges;
import be.vlavirgem.maturity.FigureChanges.Asked;
import be.vlavirgem.maturity.FigureChanges.Outcome;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page on which a figure is changed. */
@Component
@Transactional(readOnly = true)
class EditingPages {

    private final Indicators indicators;
    private final FigureChanges changes;
    private final OwnFigures figures;
    private final PartReader parts;
    private final People people;
    private final MessageSource messages;

    EditingPages(Indicators indicators, FigureChanges changes, OwnFigures figures, PartReader parts,
            People people, MessageSource messages) {
        this.indicators = indicators;
        this.changes = changes;
        this.figures = figures;
        this.parts = parts;
        this.people = people;
        this.messages = messages;
    }

    /** In that year, or the last in which something was measured. */
    EditPage of(Access access, String code, Optional<Integer> year, Locale locale) {
        return page(access, code, year, FigureEntry::kept, locale);
    }

    /** With what was typed when the session was gone. */
    EditPage carried(Access access, String code, FigureForm typed, Locale locale) {
        return page(access, code, FigureForm.year(typed.jaar()), entry -> entry.typed(typed), locale);
    }

    /** With what was typed, and why it was not kept. */
    EditPage again(Access access, String code, FigureForm typed, Outcome outcome, Locale locale) {
        return page(access, code, FigureForm.year(typed.jaar()), entry -> entry.refused(typed, outcome), locale);
    }

    private EditPage page(Access access, String code, Optional<Integer> wished, Function<FigureEntry, Form> filling,
            Locale locale) {
        var indicator = indicators.of(code, locale).orElseThrow(NotFoundException::new);
        var years = changes.years(access);
        var year = wished.filter(years::contains).or(() -> years.stream().findFirst());
        var page = EditPage.of(indicator, year, years);
        var state = withoutForm(indicator.rule(), year);
        return state.isPresent()
                ? page.in(state.get(), state.get() == State.PARTS
                        ? parts.of(access, year.orElseThrow(), indicator.rule().terms(), locale)
                        : List.of())
                : figure(page, access, filling, locale);
    }

    /** Empty where it is an answer by itself. */
    private static Optional<State> withoutForm(Rule rule, Optional<Integer> year) {
        if (!rule.isActive()) {
            return Optional.of(State.WAITING);
        }
        return switch (rule.source()) {
            case SCORE -> Optional.of(State.SCORE);
            case IMPORT -> Optional.of(State.IMPORTED);
            case FORMULA -> Optional.of(year.isPresent() ? State.PARTS : State.UNMEASURED);
            case QUESTION -> year.isPresent() ? Optional.empty() : Optional.of(State.UNMEASURED);
        };
    }

    private EditPage figure(EditPage page, Access access, Function<FigureEntry, Form> filling, Locale locale) {
        var rule = page.indicator().rule();
        var year = page.measured();
        return changes.find(access, year, rule.answer().orElseThrow(), Locale.ROOT)
                .map(asked -> asked.parts().isEmpty()
                        ? figure(page, access, asked, filling, locale)
                        : page.in(State.PARTS, parts.of(access, year,
                                asked.parts().stream().<Term>map(Term.Figure::new).toList(), locale)))
                .orElseGet(() -> page.in(State.NOT_ASKED, List.of()));
    }

    private EditPage figure(EditPage page, Access access, Asked asked, Function<FigureEntry, Form> filling,
            Locale locale) {
        var entry = new FigureEntry(asked, page.indicator().words().unit(), new Written(messages, locale));
        var state = state(asked.way(), access);
        var middle = figures.middle(access.organisation(), page.measured(), page.indicator());
        return page.in(state, List.of())
                .with(entry.said(middle), state.takesFigures() ? filling.apply(entry) : null)
                .asking(state == State.ADMINISTRATOR ? administrators(access) : List.of());
    }

    private List<String> administrators(Access access) {
        return people.colleagues(Permission.CORRECT_MEASUREMENT, access.organisation())
                .stream()
                .map(People.Colleague::name)
                .toList();
    }

    private static State state(FigureChanges.Way way, Access access) {
        return switch (way) {
            case ANSWER -> State.ANSWER;
            case CORRECT -> State.CORRECT;
            case REOPEN -> State.REOPEN;
            case NONE -> access.may(Permission.CORRECT_MEASUREMENT) ? State.OVER : State.ADMINISTRATOR;
        };
    }
}
