package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.FacilityClass;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.ListFilter.Choice;
import be.vlavirgem.platform.list.ListFilter.Option;
import be.vlavirgem.platform.list.ListFilter.Range;
import be.vlavirgem.platform.list.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The filters of the list of organisations. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrganisationFilters {

    private static final String PLACES = """
            select nis as code, regexp_replace(name, '^Provincie ', '') as name, 'province' as system from organisation where kind = 'PROVINCE' and nis is not null
            union all (select distinct region, region, 'region' from local_authority where region is not null)
            order by name
            """;

    record Place(String code, String name, String system) {}

    private final JdbcClient sql;
    private final Clock clock;

    OrganisationFilters(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<ListFilter> all() {
        var places = sql.sql(PLACES).query(Place.class).list();
        return List.of(new Choice("soort", "portal.organisation.kind", kinds()),
                new Choice("provincie", "portal.organisation.province",
                        options(places, "province", Sql.of("province_nis = ?"))),
                new Choice("regio", "portal.organisation.region", options(places, "region", Sql.of("region = ?"))),
                new Choice("uitrusting", "portal.organisation.facility", facilities()),
                new Choice("bestaat", "portal.organisation.existence", existence()),
                new Range("inwoners", "portal.organisation.inhabitants", Sql.of("inhabitants >= ?"),
                        Sql.of("inhabitants <= ?")));
    }

    private static List<Option> kinds() {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind != OrganisationKind.PRACTICE)
                .map(kind -> new Option(kind.name(), Cell.word("portal.organisation.kind." + kind),
                        Condition.of(Sql.of("kind = ?"), kind.name())))
                .toList();
    }

    private static List<Option> options(List<Place> places, String system, Sql piece) {
        return places.stream()
                .filter(place -> place.system().equals(system))
                .map(place -> new Option(place.code(), Cell.text(place.name()), Condition.of(piece, place.code())))
                .toList();
    }

    private static List<Option> facilities() {
        return Arrays.stream(FacilityClass.values())
                .map(FacilityClass::code)
                .map(code -> new Option(code, Cell.text(code), Condition.of(Sql.of("facility_class = ?"), code)))
                .toList();
    }

    private List<Option> existence() {
        var today = LocalDate.now(clock);
        return List.of(
                new Option("nu", Cell.word("portal.organisation.existence.now"),
                        Condition.of(Sql.of("coalesce(valid_until >= ?, true)"), today)),
                new Option("beeindigd", Cell.word("portal.organisation.existence.ended"),
                        Condition.of(Sql.of("valid_until < ?"), today)));
    }
}
