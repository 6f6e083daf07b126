package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.standards.StandardClaims;
import be.vlavirgem.catalog.standards.StandardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the page of a standard which published solutions follow it, wholly or partly, as the catalogue is narrowed by it: in one
 * statement. Who proves it is looked for among the first thousand.
 */
@Repository
@Transactional(readOnly = true)
class SolutionsOfStandards implements StandardClaims {

    private static final Map<String, Degree> DEGREES = Map.of("voldoet", Degree.COMPLIES, "deels", Degree.PARTLY);

    private record Line(int claiming, int proving, String name, String slug, Optional<String> version, String degree,
            boolean proven) {}

    private final JdbcClient sql;
    private final Clock clock;

    SolutionsOfStandards(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public ClaimsOf of(StandardId standard, int most) {
        var lines = lines(standard, most);
        return lines.isEmpty()
                ? ClaimsOf.NONE
                : new ClaimsOf(lines.getFirst().claiming(), lines.getFirst().proving(),
                        lines.stream().map(SolutionsOfStandards::claim).toList());
    }

    private List<Line> lines(StandardId standard, int most) {
        return sql.sql("""
                with claimed as (select slug as standard, 'standard:' || slug as facet from standard where id = :standard),
                     found as (select name, published_solution.slug, letters, published_solution.id, sheet, claimed.standard, facet
                               from claimed join published_solution on facets @> array[facet] limit 1000)
                select (select solutions from catalogue_count where catalogue_count.facet = found.facet) as claiming,
                       count(*) filter (where proven) over () as proving, name, slug, said ->> 'version' as version, said ->> 'degree' as degree, proven
                from found, jsonb_array_elements(sheet #> '{fields,standards}') as said,
                     lateral (select exists (select from jsonb_array_elements(sheet -> 'proven') as proof
                                         where proof ->> 'claim' = 'standards/' || found.standard
                                           and coalesce((proof ->> 'until')::date >= :today, true)) as proven) as shown
                where said ->> 'standard' = found.standard and said ->> 'degree' in ('voldoet', 'deels')
                order by proven desc, letters, id limit :most
                """)
                .param("standard", standard.value())
                .param("most", most)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Line(row.getInt("claiming"), row.getInt("proving"), row.getString("name"),
                        row.getString("slug"), Optional.ofNullable(row.getString("version")), row.getString("degree"),
                        row.getBoolean("proven")))
                .list();
    }

    private static Claim claim(Line line) {
        return new Claim(line.name(), line.slug(), line.version(), Optional.ofNullable(DEGREES.get(line.degree()))
                .orElseThrow(), line.proven());
    }
}
