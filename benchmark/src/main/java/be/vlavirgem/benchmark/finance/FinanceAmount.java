package be.vlavirgem.benchmark.finance;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.math.BigDecimal;
import java.util.List;

/** So many euros of an authority on a line, and of which territory. */
record FinanceAmount(OrganisationId organisation, FinanceLine line, BigDecimal euros, Territory territory) {

    static final int CENTS = 2;

    /** Of which territory an amount of before a merger is. */
    enum Territory {
        /** Of the authority that bore the code in that year. */
        OF_THE_YEAR,
        /** Of the authority that bears it today, with all that became part of it since. */
        OF_TODAY
    }

    FinanceAmount {
        euros = euros.setScale(CENTS);
    }

    /** As an import compares it. */
    List<String> values() {
        return List.of(euros.toPlainString(), territory.name());
    }
}
