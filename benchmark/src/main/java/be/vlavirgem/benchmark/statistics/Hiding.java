package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hides at once what groups may tell no more, when an authority begins or ends to show figures by name; shows nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Hiding {

    private final StandTable table;

    Hiding(StandTable table) {
        this.table = table;
    }

    /** In all years of which these indicators were told, in the transaction that changed who shows them. */
    public void around(OrganisationId authority, Collection<String> indicators) {
        table.toldYears(indicators).forEach(period -> table.hideAround(authority, period, indicators));
    }
}
