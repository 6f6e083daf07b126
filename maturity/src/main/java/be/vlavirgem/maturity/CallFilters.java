package be.vlavirgem.maturity;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.ListFilter.Choice;
import be.vlavirgem.platform.list.ListFilter.Option;
import be.vlavirgem.platform.list.ListFilter.Range;
import be.vlavirgem.platform.list.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The filters of the list of whom to call. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CallFilters {

    private static final String PLACES = """
            select nis as code, regexp_replace(name, '^Provincie ', '') as name, 'province' as system from organisation where kind = 'PROVINCE' and nis is not null
            union all select code, name, 'size' from peer_group
            where system = 'SIZE' and year = (select year from measurement_round where id = (%s))
            order by system, code
            """.formatted(CallRound.OF_DAY);

    record Place(String code, String name, String system) {}

    private final JdbcClient sql;
    private final Clock clock;

    CallFilters(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<ListFilter> all() {
        var today = LocalDate.now(clock);
        var places = sql.sql(PLACES).param(today).query(Place.class).list();
        var week = today.minusDays(Reminders.PAUSE_IN_DAYS - 1L);
        return List.of(
                new Choice("provincie", "maturity.calls.province",
                        options(places, "province", Sql.of("province_nis = ?"))),
                new Choice("grootte", "maturity.calls.size", options(places, "size", Sql.of("size_code = ?"))),
                new Choice("stand", "maturity.state",
                        Stream.of("NONE", "OPEN")
                                .map(state -> new Option(state, Cell.word("maturity.calls.state." + state),
                                        Condition.of(Sql.of("state = ?"), state)))
                                .toList()),
                new Choice("herinnerd", "maturity.calls.reminded", List.of(
                        new Option("nee", Cell.word("maturity.calls.reminded.no"),
                                Condition.of(Sql.of("coalesce(reminded_on < ?, true)"), week)),
                        new Option("ja", Cell.word("maturity.calls.reminded.yes"),
                                Condition.of(Sql.of("reminded_on >= ?"), week)))),
                new Choice("notitie", "maturity.calls.note", List.of(
                        new Option("ja", Cell.word("maturity.calls.note.yes"), Condition.of(Sql.of("note <> ''"))),
                        new Option("nee", Cell.word("maturity.calls.note.no"),
                                Condition.of(Sql.of("coalesce(note, '') = ''"))))),
                new Range("gedaan", "maturity.calls.done", Sql.of("done >= ?"), Sql.of("done <= ?")));
    }

    private static List<Option> options(List<Place> places, String system, Sql piece) {
        return places.stream()
                .filter(place -> place.system().equals(system))
                .map(place -> new Option(place.code(), Cell.text(place.name()), Condition.of(piece, place.code())))
                .toList();
    }
}
