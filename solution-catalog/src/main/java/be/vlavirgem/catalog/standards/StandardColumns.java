package be.vlavirgem.catalog.standards;

import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.Sql;
import java.util.List;

/** The columns of a list of standards. */
final class StandardColumns {

    static final List<ListColumn<StandardLine>> ALL = List.of(
            words("titel", "catalog.standards.field.title", Sql.of("lower(title)"), line -> Cell.text(line.title())),
            words("type", "catalog.standards.field.kind", Sql.of("kind"), line -> Codes.cell(Field.KIND, line.kind())),
            words("status", "catalog.standards.field.status",
                    Sql.of("case when vanished_on is null then status end"), StandardLine::statusInWords),
            words("gebruik", "catalog.standards.field.usage", Sql.of("usage"),
                    line -> Codes.cell(Field.USAGE, line.usage())),
            words("domein", "catalog.standards.field.domain", Sql.of("domain"),
                    line -> Codes.cell(Field.DOMAIN, line.domain())),
            onRequest(words("verantwoordelijke", "catalog.standards.field.responsible", Sql.of("responsible"),
                    line -> Cell.text(line.responsible()))),
            onRequest(words("erkend", "catalog.standards.field.acknowledged", Sql.of("acknowledged_day"),
                    line -> Cell.day(line.acknowledged()))),
            onRequest(words("publicatie", "catalog.standards.field.published", Sql.of("published_day"),
                    line -> Cell.day(line.published()))),
            onRequest(words("herkomst", "catalog.standards.origin", Sql.of("origin"), StandardLine::originInWords)),
            onRequest(words("adres", "catalog.standards.field.specification", Sql.of("specification"),
                    line -> Cell.text(line.specification()))),
            onRequest(words("verdwenen", "catalog.standards.vanished-on", Sql.of("vanished_on"),
                    line -> Cell.day(line.vanished()))),
            onRequest(words("slug", "catalog.standards.slug", Sql.of("slug"), line -> Cell.text(line.slug()))));

    private StandardColumns() {}
}
