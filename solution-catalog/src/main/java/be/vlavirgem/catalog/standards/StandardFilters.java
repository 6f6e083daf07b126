package be.vlavirgem.catalog.standards;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.ListFilter.Choice;
import be.vlavirgem.platform.list.ListFilter.Option;
import be.vlavirgem.platform.list.ListFilter.Period;
import be.vlavirgem.platform.list.Sql;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By what lists of standards are narrowed: the codes that occur, also those the portal has no words for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StandardFilters {

    /** The words for what stands in the register no more. */
    static final String VANISHED = "catalog.standards.field.vanished";

    private static final String CODES = """
            select distinct field, code from standard
            cross join lateral (values ('KIND', kind), ('STATUS', case when vanished_on is null then status end),
                                       ('USAGE', usage), ('DOMAIN', domain)) as used (field, code)
            where code is not null order by code
            """;

    record Used(Field field, String code) {}

    private final JdbcClient sql;

    StandardFilters(JdbcClient sql) {
        this.sql = sql;
    }

    List<ListFilter> all() {
        var used = sql.sql(CODES).query(Used.class).list();
        return List.of(
                new Choice("type", "catalog.standards.field.kind", options(used, Field.KIND, Sql.of("kind = ?"))),
                new Choice("status", "catalog.standards.field.status", statuses(used)),
                new Choice("gebruik", "catalog.standards.field.usage", options(used, Field.USAGE, Sql.of("usage = ?"))),
                new Choice("domein", "catalog.standards.field.domain",
                        options(used, Field.DOMAIN, Sql.of("domain = ?"))),
                new Choice("herkomst", "catalog.standards.origin", origins()),
                new Choice("stand", "catalog.standards.standing", standings()),
                new Period("erkend", "catalog.standards.field.acknowledged", Sql.of("acknowledged_day >= ?"),
                        Sql.of("acknowledged_day <= ?")));
    }

    /** Those with words first, in the order of the portal. */
    private static List<Option> options(List<Used> used, Field field, Sql piece) {
        var order = Codes.of(field);
        return used.stream()
                .filter(one -> one.field() == field)
                .map(Used::code)
                .sorted(Comparator.comparingInt(code -> order.contains(code) ? order.indexOf(code) : order.size()))
                .map(code -> new Option(code, Codes.cell(field, code), Condition.of(piece, code)))
                .toList();
    }

    /** A status counts as long as the standard stands in the register. */
    private static List<Option> statuses(List<Used> used) {
        return Stream
                .concat(options(used, Field.STATUS, Sql.of("status = ? and vanished_on is null")).stream(),
                        Stream.of(new Option("verdwenen", Cell.word(VANISHED),
                                Condition.of(Sql.of("vanished_on is not null")))))
                .toList();
    }

    private static List<Option> origins() {
        return Arrays.stream(Standard.Origin.values())
                .map(origin -> new Option(origin.name(), Cell.word("catalog.standards.origin." + origin),
                        Condition.of(Sql.of("origin = ?"), origin.name())))
                .toList();
    }

    private static List<Option> standings() {
        return List.of(
                new Option("nu", Cell.word("catalog.standards.standing.now"),
                        Condition.of(Sql.of("vanished_on is null and status is distinct from ?"), Codes.ENDED)),
                new Option("niet-meer", Cell.word("catalog.standards.standing.past"),
                        Condition.of(Sql.of("vanished_on is not null or status = ?"), Codes.ENDED)));
    }
}
