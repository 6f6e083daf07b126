package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.platform.list.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what every choice would leave, in one statement: of a dimension without what was chosen of it. */
@Component
class FacetTable {
    private static final Sql HAS_ONE_OF = Sql.of("facets && ?::text[]");

    private static final String KEPT = """
            select facet, solutions, label from catalogue_count
            where solutions > 0 and split_part(facet, ':', 1) = any (?::text[])""";

    private final JdbcClient sql;

    FacetTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What all chosen dimensions leave together. */
    static Narrowing chosen(Asked asked) {
        return chosenBut(asked, Set.of());
    }

    List<FacetCount> counts(Asked asked, Match match) {
        var pieces = new ArrayList<String>();
        var values = new ArrayList<>();
        var open = EnumSet.allOf(Dimension.class);
        open.removeAll(asked.chosen().keySet());
        add(pieces, values, match.narrowing().and(chosen(asked)), open);
        asked.chosen()
                .keySet()
                .stream()
                .sorted()
                .map(Set::of)
                .forEach(
                        own -> add(pieces, values, match.narrowing().and(chosenBut(asked, own)), own));
        return sql.sql(String.join(" union all ", pieces))
                .params(values)
                .query((row, number) -> new FacetCount(Facet.of(row.getString("facet")), row.getLong("solutions"),
                        row.getString("label")))
                .list();
    }

    private static void add(List<String> pieces, List<Object> values, Narrowing narrowing, Set<Dimension> of) {
        pieces.add("(%s)".formatted(narrowing.isEmpty() ? KEPT : counted(narrowing)));
        values.addAll(narrowing.values());
        if (!narrowing.isEmpty()) {
            values.add(CatalogueSearch.MOST + 1);
        }
        values.add(of.stream().map(Dimension::word).toArray(String[]::new));
    }

    /** Of no more entries than are shown, and one. */
    private static String counted(Narrowing narrowing) {
        return """
                select facet, count(*) as solutions, max(supplier_name) filter (where facet like 'supplier:%%') as label
                from (select facets, supplier_name from published_solution%s limit ?) as candidate, unnest(facets) as facet
                where split_part(facet, ':', 1) = any (?::text[]) group by facet""".formatted(narrowing.where());
    }

    private static Narrowing chosenBut(Asked asked, Set<Dimension> without) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> !without.contains(dimension) && !asked.chosen(dimension).isEmpty())
                .map(dimension -> Narrowing.of(HAS_ONE_OF, (Object) texts(dimension, asked.chosen(dimension))))
                .reduce(Narrowing.NONE, Narrowing::and);
    }

    private static String[] texts(Dimension dimension, List<String> codes) {
        return codes.stream().map(code -> new Facet(dimension, code).text()).toArray(String[]::new);
    }
}
