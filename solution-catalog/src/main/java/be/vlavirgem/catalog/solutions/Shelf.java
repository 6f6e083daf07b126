package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a solution changes: what others see of it, the tile, and who did it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Shelf {

    private final Publication publication;
    private final Reviews reviews;
    private final SolutionTile.Keeper tile;
    private final SheetJson json;
    private final AuditTrail audit;

    Shelf(Publication publication, Reviews reviews, SolutionTile.Keeper tile, SheetJson json, AuditTrail audit) {
        this.publication = publication;
        this.reviews = reviews;
        this.tile = tile;
        this.json = json;
        this.audit = audit;
    }

    /** Says which version of a step a form shows: another one when anything in it changed. */
    String mark(Sheet sheet, Step step) {
        var sum = new CRC32();
        sum.update(json.write(sheet.only(step.typed()::contains)).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /** Shows others what it says now, if they saw it before. */
    void described(Solution solution, Resolved before, Sheet facts) {
        if (solution.isShown()) {
            publication.show(solution, facts);
            reviews.changed(solution, before, solution.resolved(facts), solution.change().at());
        }
        handIn(solution, facts);
    }

    /** The same of all that changed of a supplier; the catalogue last, where all who publish wait for each other. */
    void described(OrganisationId supplier, List<Solution> changed, Sheet before, Sheet facts) {
        var shown = changed.stream().filter(Solution::isShown).toList();
        shown.forEach(solution -> reviews.changedForAll(solution, solution.resolved(before), solution.resolved(facts),
                solution.change().at()));
        changed.forEach(solution -> handIn(solution, facts));
        publication.showAgain(supplier, shown, facts);
    }

    private void handIn(Solution solution, Sheet facts) {
        if (solution.state() == Solution.State.SUBMITTED) {
            reviews.first(solution, solution.resolved(facts), solution.change().at());
        }
    }

    /** Keeps who did it and what the dashboard says. */
    void changed(Access access, Solution solution, String deed) {
        audit.record(solution.supplier(), access.person(), "solution." + deed, solution.id().value(),
                solution.state().name());
        counted(solution.supplier());
    }

    /** Keeps what the dashboard says. */
    void counted(OrganisationId supplier) {
        tile.keep(supplier);
    }
}
