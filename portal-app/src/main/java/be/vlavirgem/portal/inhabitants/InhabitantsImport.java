package be.vlavirgem.portal.inhabitants;

import be.vlavirgem.domain.organisation.Inhabitants;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.importing.ImportChange;
import be.vlavirgem.platform.importing.ImportField;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.ImportKey;
import be.vlavirgem.platform.importing.ImportTarget;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** NIS code, year and inhabitants on 1 January, as Statbel publishes them. */
@Component
@Order(100)
class InhabitantsImport implements ImportTarget {

    static final String NIS = "nis";
    static final String YEAR = "year";
    static final String PEOPLE = "people";

    private static final int LONGEST_CODE = 10;
    private static final int LONGEST_NUMBER = 20;

    private final Inhabitants inhabitants;
    private final Clock clock;

    InhabitantsImport(Inhabitants inhabitants, Clock clock) {
        this.inhabitants = inhabitants;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "inhabitants";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                new ImportField(NIS, LONGEST_CODE,
                        List.of("nis", "niscode", "refnis", "cd_refnis", "nis-code gemeente"),
                        List.of("41002", "44021")),
                new ImportField(YEAR, LONGEST_NUMBER, List.of("jaar", "year", "cd_year", "peiljaar"),
                        List.of("2025", "2025")),
                new ImportField(PEOPLE, LONGEST_NUMBER, List.of("inwoners", "aantal inwoners", "inhabitants",
                        "bevolking", "aantal", "ms_population", "population"), List.of("90994", "269594")));
    }

    @Override
    public RowCheck check() {
        return new InhabitantsCheck(inhabitants.bearers(), inhabitants.all(), LocalDate.now(clock).getYear());
    }

    @Override
    public Map<ImportKey, List<String>> current(Collection<ImportKey> keys) {
        return inhabitants.of(keys.stream().map(InhabitantsImport::key).toList())
                .stream()
                .collect(Collectors.toMap(count -> key(count.key().organisation(), count.key().year()),
                        count -> List.of(String.valueOf(count.people()))));
    }

    @Override
    public void write(ImportId id, List<ImportChange> changes) {
        inhabitants.remove(changes.stream()
                .filter(change -> change.after().isEmpty())
                .map(change -> key(change.key()))
                .toList());
        inhabitants.keep(changes.stream()
                .filter(change -> !change.after().isEmpty())
                .map(change -> new Inhabitants.Count(key(change.key()), Integer.parseInt(change.after().getFirst())))
                .toList());
    }

    static ImportKey key(OrganisationId organisation, int year) {
        return new ImportKey(organisation, String.valueOf(year));
    }

    private static Inhabitants.Key key(ImportKey key) {
        return new Inhabitants.Key(key.organisation(), Integer.parseInt(key.part()));
    }
}
