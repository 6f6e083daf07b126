package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.suppliers.SupplierConcern;
import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a supplier said of all its solutions, or of a published one, and counts no more, where its people begin. */
@Component
class ExpiredFacts implements SupplierConcern {

    private final FactsTable facts;
    private final Solutions solutions;
    private final Expired expired;
    private final MessageSource messages;

    ExpiredFacts(FactsTable facts, Solutions solutions, Expired expired, MessageSource messages) {
        this.facts = facts;
        this.solutions = solutions;
        this.expired = expired;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(Access access, Locale language) {
        var words = new SheetWords(messages, language);
        var ofAll = expired.in(facts.of(access.organisation()).sheet(), FactsDesk.fields(), _ -> SolutionAddress.FACTS,
                words);
        var own = solutions.shown(access.organisation()).stream().flatMap(one -> expired.of(one, words).stream());
        return Stream.concat(ofAll.stream(), own).toList();
    }
}
