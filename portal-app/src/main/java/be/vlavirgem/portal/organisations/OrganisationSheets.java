package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.portal.organisations.OrganisationHistory.Relative;
import be.vlavirgem.portal.organisations.OrganisationHistory.Year;
import be.vlavirgem.portal.organisations.OrganisationSheet.Deed;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.Scale;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.list.ListFacts;
import be.vlavirgem.web.list.ListPage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final AuditTrail audit;
    private final Moments moments;
    private final MessageSource messages;

    OrganisationSheets(OrganisationList list, ListFacts facts, OrganisationHistory history, AuditTrail audit,
            Moments moments, MessageSource messages) {
        this.list = list;
        this.facts = facts;
        this.history = history;
        this.audit = audit;
        this.moments = moments;
        this.messages = messages;
    }

    /** Five statements; what was done about it is read in its own books. */
    Optional<OrganisationSheet> of(Access access, OrganisationId organisation, Locale language) {
        return facts.of(list, access, organisation.value(), language)
                .map(row -> sheet(row, access, organisation, language));
    }

    private OrganisationSheet sheet(ListPage.Row row, Access access, OrganisationId organisation, Locale language) {
        var id = organisation.value();
        var compared = history.compared(id, access.may(Permission.FOLLOW_ROUNDS));
        var relatives = history.relatives(id);
        return new OrganisationSheet(row.name(), row.cells(),
                chart(compared.years(), access.preferences().tableFirst(), language), history.frame(id),
                relatives, compared.groups(), compared.rounds(),
                audit.of(organisation, id)
                        .stream()
                        .filter(entry -> entry.action().startsWith("organisation."))
                        .map(entry -> deed(entry, relatives, language))
                        .toList());
    }

    private Deed deed(AuditTrail.Entry entry, List<Relative> relatives, Locale language) {
        var detail = switch (entry.action()) {
            case "organisation.corrected" -> Stream.of(entry.detail().split(" "))
                    .map(field -> Objects.requireNonNull(
                            messages.getMessage("portal.keeping.field." + field, null, field, language)))
                    .collect(Collectors.joining(", "));
            case "organisation.ended" -> Days.read(entry.detail()).map(Days::write).orElse("");
            case "organisation.took-over" -> names(relatives.stream()
                    .filter(relative -> !relative.successor() && isOf(relative, entry.detail())));
            case "organisation.merged-into" -> names(relatives.stream().filter(Relative::successor));
            default -> "";
        };
        return new Deed(moments.of(entry.at()), entry.who(), entry.action(), detail);
    }

    /** Whether it went up on that day; deeds of before do not say their day. */
    private static boolean isOf(Relative relative, String day) {
        return !day.contains("-") || relative.mergedOn().toString().equals(day);
    }

    private static String names(Stream<Relative> relatives) {
        return relatives.map(Relative::name).collect(Collectors.joining(", "));
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
