package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.portal.organisations.OrganisationHistory.Group;
import be.vlavirgem.portal.organisations.OrganisationHistory.Person;
import be.vlavirgem.portal.organisations.OrganisationHistory.Relative;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.list.ListPage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of an organisation shows. */
record OrganisationSheet(String name, List<ListPage.Cell> facts, LineChart inhabitants, List<Person> legalPersons,
        List<Relative> relatives, List<Group> groups) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    record Crumb(String label, @Nullable String href) {}

    /** Where the page stands. */
    public List<Crumb> crumbs(String list) {
        return List.of(new Crumb(list, OrganisationList.PATH), new Crumb(name, null));
    }

    /** The number as people write it. */
    public String kbo(Person person) {
        return person.kbo() == null ? "" : new KboNumber(person.kbo()).formatted();
    }

    /** The day as people write it. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The year of the groups; only asked where there are some. */
    public String groupYear() {
        return String.valueOf(groups.getFirst().year());
    }
}
