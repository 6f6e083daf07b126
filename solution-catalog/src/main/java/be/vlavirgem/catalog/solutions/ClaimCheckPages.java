package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownField;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The pages on which V-ICT-OR looks into proofs. */
@Component
class ClaimCheckPages {

    /** A proof that waits. */
    record Line(String claim, String about, String supplier, String since, String href) {}

    /**
     * A proof to look into.
     *
     * @param about the solution, or that it holds for all
     * @param said what is claimed
     */
    record Page(String id, String claim, String about, String supplier, String since, List<ShownField> said,
            boolean document, boolean shown, ClaimDecisionForm form, List<Mistake> errors) {

        public String base() {
            return ClaimAddress.CHECKS + "/" + id;
        }

        /** What is wrong with a field; null when nothing is. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    private final ClaimCheckDesk desk;
    private final ShownFields shown;
    private final MessageSource messages;
    private final Clock clock;

    ClaimCheckPages(ClaimCheckDesk desk, ShownFields shown, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.shown = shown;
        this.messages = messages;
        this.clock = clock;
    }

    List<Line> queue(Locale locale) {
        var words = new SheetWords(messages, locale);
        return desk.waiting()
                .stream()
                .map(check -> new Line(claim(check, words), about(check, words), check.supplierName(), since(check),
                        ClaimAddress.CHECKS + "/" + check.id()))
                .toList();
    }

    /** With the day a certificate ends, or what a lost session had typed. */
    Page check(ClaimCheck.Id id, CarriedForm carried, Locale locale) {
        var check = desk.check(id);
        var ends = check.ends().filter(day -> !day.isBefore(LocalDate.now(clock))).map(Days::write).orElse("");
        return page(check, new ClaimDecisionForm(carried.value("tot").orElse(ends), carried.value("reden").orElse("")),
                List.of(), locale);
    }

    /** With what was typed, and what is wrong with it. */
    Page refused(ClaimCheck.Id id, ClaimDecisionForm form, Mistake wrong, Locale locale) {
        return page(desk.check(id), form, List.of(wrong), locale);
    }

    private Page page(ClaimCheck check, ClaimDecisionForm form, List<Mistake> errors, Locale locale) {
        var words = new SheetWords(messages, locale);
        var said = shown.of(check.said().values().keySet(), new Resolved(check.said(), Set.of()), Proofs.NONE, words);
        return new Page(check.id().toString(), claim(check, words), about(check, words), check.supplierName(),
                since(check), said, check.paper().isPresent(), check.shown(), form, errors);
    }

    private static String claim(ClaimCheck check, SheetWords words) {
        return words.text(check.claim().field().messageKey());
    }

    private static String about(ClaimCheck check, SheetWords words) {
        return check.solution().isEmpty() ? words.text("catalog.proof.facts") : check.solution();
    }

    private String since(ClaimCheck check) {
        return Days.write(LocalDate.ofInstant(check.since(), clock.getZone()));
    }
}
