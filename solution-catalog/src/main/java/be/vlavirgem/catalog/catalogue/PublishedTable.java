package be.vlavirgem.catalog.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The published solutions as rows; the database lets a supplier write its own only, and counts their facets. */
@Component
class PublishedTable implements Catalogue, PublishedSolutions {
    private static final String LINE = "id, slug, name, supplier_name, summary, logo, facets, completeness, confirmed_on";
    private static final String SHEET = "organisation_id, other_names, published_on, sheet, " + LINE;

    private final JdbcClient sql;
    private final JsonMapper json;

    PublishedTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    @Transactional
    public void put(CatalogueEntry entry) {
        put(List.of(entry));
    }

    @Override
    @Transactional
    public void put(Collection<CatalogueEntry> entries) {
        var written = sql.sql("""
                insert into published_solution (organisation_id, id, slug, name, other_names, supplier_name, summary, description,
                    keywords, facets, completeness, published_on, confirmed_on, sheet)
                select organisation.id, entry.id, entry.slug, entry.name, other, organisation.name, summary, description,
                    keywords, facets, completeness, published, confirmed, sheet::jsonb
                from jsonb_to_recordset(:entries::jsonb) as entry (supplier uuid, id uuid, slug text, name text, other text[], summary text,
                    description text, keywords text[], facets text[], completeness int, published date, confirmed date, sheet text)
                join organisation on organisation.id = supplier order by entry.id
                on conflict on constraint published_solution_pk do update set
                    slug = excluded.slug, name = excluded.name, other_names = excluded.other_names,
                    supplier_name = excluded.supplier_name, summary = excluded.summary, description = excluded.description,
                    keywords = excluded.keywords, facets = excluded.facets, completeness = excluded.completeness,
                    published_on = excluded.published_on, confirmed_on = excluded.confirmed_on, sheet = excluded.sheet
                """)
                .param("entries", json.writeValueAsString(entries.stream().map(PublishedTable::row).toList()))
                .update();
        if (written < entries.size()) {
            throw new IllegalArgumentException("Of some there is no organisation to show a solution of: %s"
                    .formatted(entries.stream().map(CatalogueEntry::supplier).distinct().toList()));
        }
    }

    private static Map<String, Object> row(CatalogueEntry entry) {
        var row = new LinkedHashMap<String, Object>();
        row.put("supplier", entry.supplier());
        row.put("id", entry.solution());
        row.put("slug", entry.slug());
        row.put("name", entry.name());
        row.put("other", entry.otherNames());
        row.put("summary", entry.summary());
        row.put("description", entry.description());
        row.put("keywords", entry.keywords());
        row.put("facets", entry.facets().stream().map(Facet::text).sorted().toList());
        row.put("completeness", entry.completeness());
        row.put("published", entry.published().toString());
        row.put("confirmed", entry.confirmed().toString());
        row.put("sheet", entry.sheet());
        return row;
    }

    @Override
    @Transactional
    public void withdraw(UUID solution) {
        sql.sql("delete from published_solution where id = ?").param(solution).update();
    }

    @Override
    public void explain(UUID solution, String reason, String successor) {
        sql.sql("select explain_withdrawn_solution(?, ?, ?)").params(solution, reason, successor).query(row -> {});
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedSheet> bySlug(String slug) {
        return sql.sql("select %s from published_solution where slug = ?".formatted(SHEET))
                .param(slug)
                .query((row, number) -> sheet(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> today(String slug) {
        return sql.sql("""
                select published_solution.slug from catalog_address join published_solution on id = thing_id
                where kind = 'SOLUTION' and catalog_address.slug = ?
                """).param(slug).query(String.class).optional();
    }

    /** The addresses of today of suppliers that have, or had, these; each once, and what is no address as it is. */
    List<String> suppliersToday(List<String> slugs) {
        return sql.sql("""
                select coalesce(supplier.slug, asked.slug) from unnest(?) with ordinality as asked (slug, nth)
                left join catalog_address on kind = 'SUPPLIER' and catalog_address.slug = asked.slug
                left join supplier on supplier.organisation_id = thing_id group by 1 order by min(nth)
                """).param(slugs.toArray(String[]::new)).query(String.class).list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Withdrawn> withdrawn(String slug) {
        return sql.sql("select * from solution_withdrawn_at(?)")
                .param(slug)
                .query((row, number) -> new Withdrawn(row.getString("name"),
                        Optional.ofNullable(row.getObject("supplier", UUID.class)), row.getString("reason"),
                        successor(row)))
                .optional();
    }

    private static Optional<Successor> successor(ResultSet row) throws SQLException {
        var slug = row.getString("successor");
        return slug == null ? Optional.empty() : Optional.of(new Successor(slug, row.getString("successor_name")));
    }

    /** What is at each of these addresses today, also where it moved. */
    @Transactional(readOnly = true)
    public List<Sought> sought(List<String> slugs) {
        return sql.sql("""
                select asked.slug as asked, withdrawn_solution.name as withdrawn, published.*
                from unnest(?::text[]) with ordinality as asked (slug, place)
                cross join lateral (select coalesce((select id from published_solution where slug = asked.slug),
                    (select thing_id from catalog_address where kind = 'SOLUTION' and slug = asked.slug)) as id) as thing
                left join (select %s from published_solution) as published on published.id = thing.id
                left join withdrawn_solution on published.id is null
                    and (withdrawn_solution.id = thing.id or thing.id is null and withdrawn_solution.slug = asked.slug)
                order by place""".formatted(SHEET))
                .param(slugs.toArray(String[]::new))
                .query((row, number) -> new Sought(row.getString("asked"),
                        row.getObject("id") == null ? null : sheet(row), row.getString("withdrawn")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublishedLine> of(UUID supplier, int most) {
        return sql
                .sql("select %s from published_solution where organisation_id = ? order by letters, id limit ?"
                        .formatted(LINE))
                .params(supplier, most)
                .query((row, number) -> line(row))
                .list();
    }

    static PublishedLine line(ResultSet row) throws SQLException {
        return new PublishedLine(row.getObject("id", UUID.class), row.getString("slug"), row.getString("name"),
                row.getString("supplier_name"), row.getString("summary"), row.getString("logo"), facets(row),
                row.getInt("completeness"),
                row.getObject("confirmed_on", LocalDate.class));
    }

    private static PublishedSheet sheet(ResultSet row) throws SQLException {
        var line = line(row);
        return new PublishedSheet(line.solution(), row.getObject("organisation_id", UUID.class), line.supplierName(),
                line.slug(), line.name(), texts(row.getArray("other_names")), line.summary(), line.logo(),
                line.facets(),
                line.completeness(), row.getObject("published_on", LocalDate.class), line.confirmed(),
                row.getString("sheet"));
    }

    private static Set<Facet> facets(ResultSet row) throws SQLException {
        return texts(row.getArray("facets")).stream().map(Facet::of).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).toList();
    }
}
