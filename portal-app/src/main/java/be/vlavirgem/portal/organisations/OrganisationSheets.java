package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.portal.organisations.OrganisationHistory.Year;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.Scale;
import be.vlavirgem.web.list.ListFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is known of one organisation, for whoever sees it in the list. */
@Service
@Transactional(readOnly = true)
class OrganisationSheets {

    private final OrganisationList list;
    private final ListFacts facts;
    private final OrganisationHistory history;
    private final MessageSource messages;

    OrganisationSheets(OrganisationList list, ListFacts facts, OrganisationHistory history, MessageSource messages) {
        this.list = list;
        this.facts = facts;
        this.history = history;
        this.messages = messages;
    }

    /** Five statements. */
    Optional<OrganisationSheet> of(Access access, OrganisationId organisation, Locale language) {
        var id = organisation.value();
        return facts.of(list, access, id, language)
                .map(row -> new OrganisationSheet(row.name(), row.cells(),
                        chart(history.inhabitants(id), access.preferences().tableFirst(), language),
                        history.legalPersons(id), history.relatives(id), history.groups(id)));
    }

    private LineChart chart(List<Year> years, boolean tableFirst, Locale language) {
        var title = messages.getMessage("portal.organisation.inhabitants.history", null, language);
        var frame = new ChartFrame("inwoners", title, "Statbel", null, tableFirst);
        var scale = Scale.around(years.stream().map(year -> (double) year.count()).toList(), 0, null, language);
        var points = years.stream()
                .map(year -> new LineChart.Point(String.valueOf(year.year()), (double) year.count(), null))
                .toList();
        return new LineChart(frame, scale, points, true);
    }
}
