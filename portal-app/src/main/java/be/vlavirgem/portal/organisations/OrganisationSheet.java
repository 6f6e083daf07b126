package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.portal.organisations.OrganisationHistory.Frame;
import be.vlavirgem.portal.organisations.OrganisationHistory.Group;
import be.vlavirgem.portal.organisations.OrganisationHistory.Part;
import be.vlavirgem.portal.organisations.OrganisationHistory.Relative;
import be.vlavirgem.portal.organisations.OrganisationHistory.Taking;
import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.list.ListPage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page of an organisation shows. */
record OrganisationSheet(String name, List<ListPage.Cell> facts, LineChart inhabitants, Frame frame,
        List<Relative> relatives, List<Group> groups, List<Taking> rounds, List<Deed> history) implements Charted {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Something V-ICT-OR did about it: the key of its words, and what of it in words. */
    record Deed(String when, String who, String action, String detail) {}

    record Crumb(String label, @Nullable String href) {}

    @Override
    public Stream<@Nullable Chart> drawn() {
        return Stream.of(inhabitants);
    }

    /** Where the page stands. */
    public List<Crumb> crumbs(String list) {
        return List.of(new Crumb(list, OrganisationList.PATH), new Crumb(name, null));
    }

    /** The number as people write it. */
    public String kbo(Part part) {
        return part.kbo() == null ? "" : new KboNumber(part.kbo()).formatted();
    }

    /** The day as people write it. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The municipality and its OCMW, or the organisation itself. */
    public List<Part> legalPersons() {
        return frame.legalPersons();
    }

    /** What else belongs to it. */
    public List<Part> connected() {
        return frame.connected();
    }

    /** True for a municipality with its OCMW. */
    public boolean isAuthority() {
        return frame.isAuthority();
    }

    /** True when it can be ended, or merge. */
    public boolean isGoingOn() {
        return frame.mayEnd();
    }

    /** The merger that is announced for it, or that failed on its day; null when there is none. */
    public OrganisationHistory.@Nullable ToCome toCome() {
        return frame.toCome();
    }

    /** True when not all of its merger is done: the job was stopped, or is not that far yet. */
    public boolean isUnfinished() {
        return frame.unfinished();
    }

    /** True when its end can be taken back. */
    public boolean isResumable() {
        return frame.ended() && !frame.merged();
    }

    /** The year of the groups; only asked where there are some. */
    public String groupYear() {
        return String.valueOf(groups.getFirst().year());
    }
}
