package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.platform.list.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what every choice would leave, in one statement: of a dimension without what was chosen of it. */
@Component
class FacetTable {
    private static final Sql HAS_ONE_OF = Sql.of("facets && ?::text[]");

    /** The most frequent of each dimension, and what was chosen. */
    private static final String KEPT = """
            (select distinct on (facet) facet, solutions, label, among from (
                select facet, solutions, label, among from unnest(?::text[], ?::integer[], ?::integer[]) as asked (dimension, most, counted) cross join lateral (
                    select facet, solutions, label, count(*) over () as among, row_number() over (order by solutions desc, facet) as place
                    from (select facet, solutions, label from catalogue_count
                        where catalogue_count.dimension = asked.dimension and solutions > 0
                        order by solutions desc, facet limit asked.counted) as counting) as ranked
                where place <= most
                union all select facet, solutions, label, 0 from catalogue_count where facet = any (?::text[])) as kept
             order by facet, among desc)""";

    private record Counting(String statement, List<Object> values) {}

    private final JdbcClient sql;

    FacetTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What all chosen dimensions leave together. */
    static Narrowing chosen(Asked asked) {
        return chosenBut(asked, Set.of());
    }

    List<FacetCount> counts(Asked asked, Match match) {
        var pieces = new ArrayList<Counting>();
        var open = EnumSet.allOf(Dimension.class);
        open.removeAll(asked.chosen().keySet());
        pieces.add(counting(asked, match.narrowing().and(chosen(asked)), open));
        asked.chosen()
                .keySet()
                .stream()
                .sorted()
                .map(EnumSet::of)
                .forEach(
                        own -> pieces.add(counting(asked, match.narrowing().and(chosenBut(asked, own)), own)));
        return sql.sql(pieces.stream().map(Counting::statement).collect(Collectors.joining(" union all ")))
                .params(pieces.stream().flatMap(piece -> piece.values().stream()).toList())
                .query((row, number) -> new FacetCount(Facet.of(row.getString("facet")), row.getLong("solutions"),
                        row.getString("label"), row.getLong("among")))
                .list();
    }

    private static Counting counting(Asked asked, Narrowing narrowing, Set<Dimension> of) {
        var dimensions = of.stream().map(Dimension::word).toArray(String[]::new);
        return narrowing.isEmpty() ? kept(asked, dimensions, of) : counted(narrowing, dimensions);
    }

    private static Counting kept(Asked asked, String[] dimensions, Set<Dimension> of) {
        var chosen = of.stream().flatMap(dimension -> Stream.of(texts(dimension, asked.chosen(dimension))));
        var most = of.stream().map(asked::most).toArray(Integer[]::new);
        var counted = of.stream().map(dimension -> asked.mostCounted(dimension) + 1).toArray(Integer[]::new);
        return new Counting(KEPT, List.of(dimensions, most, counted, chosen.toArray(String[]::new)));
    }

    /** Of no more entries than are shown, and one. */
    private static Counting counted(Narrowing narrowing, String[] dimensions) {
        return new Counting("""
                (select facet, count(*) as solutions, max(supplier_name) filter (where facet like 'supplier:%%') as label,
                    count(*) over (partition by split_part(facet, ':', 1)) as among
                from (select facets, supplier_name from published_solution%s limit ?) as candidate, unnest(facets) as facet
                where split_part(facet, ':', 1) = any (?::text[]) group by facet)""".formatted(narrowing.where()),
                Stream.concat(narrowing.values().stream(), Stream.of(CatalogueSearch.MOST + 1, dimensions)).toList());
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
