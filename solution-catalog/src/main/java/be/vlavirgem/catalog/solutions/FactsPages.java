package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Fault;
import be.vlavirgem.catalog.fields.FieldForm;
import be.vlavirgem.catalog.fields.FieldForms;
import be.vlavirgem.catalog.fields.FieldForms.Content;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetReader;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.suppliers.SupplierConcern;
import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which a supplier says what holds for all its solutions. */
@Component
@Transactional(readOnly = true)
class FactsPages {

    /**
     * The page.
     *
     * @param seen which version of it the form shows
     * @param expired what is kept and counts no more
     * @param conflict that a colleague kept something else meanwhile, which stands beside the fields
     */
    record Page(FieldForm form, int seen, List<SupplierConcern.Line> expired, boolean conflict) {}

    private final FactsDesk desk;
    private final FieldForms forms;
    private final SheetReader reader;
    private final Expired expired;
    private final MessageSource messages;

    FactsPages(FactsDesk desk, FieldForms forms, SheetReader reader, Expired expired, MessageSource messages) {
        this.desk = desk;
        this.forms = forms;
        this.reader = reader;
        this.expired = expired;
        this.messages = messages;
    }

    Page page(Access access, Optional<Typed> typed, List<Fault> faults, Optional<Sheet> theirs, Locale locale) {
        var facts = desk.facts(access);
        var mine = typed.filter(_ -> theirs.isPresent())
                .map(said -> reader.readFacts(said, locale).sheet())
                .map(said -> said.only(said::has))
                .orElse(facts.sheet());
        var content = new Content(mine, Optional.empty(), typed, faults, theirs, Map.of(),
                desk.proofs(access, facts));
        var words = new SheetWords(messages, locale);
        return new Page(forms.of(FactsDesk.fields(), content, words), seen(typed, faults, facts),
                expired.in(facts.sheet(), FactsDesk.fields(), _ -> "", words), theirs.isPresent());
    }

    /** A form that was refused for what is wrong in it still shows the version it was made from. */
    private static int seen(Optional<Typed> typed, List<Fault> faults, Facts facts) {
        return typed.filter(_ -> !faults.isEmpty())
                .map(said -> said.first("gezien"))
                .filter(said -> said.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(facts.revision());
    }
}
