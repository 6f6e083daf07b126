package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.addresses.CatalogAddresses;
import be.vlavirgem.catalog.addresses.CatalogAddresses.Kind;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What solutions are called: their addresses, and whether one may be there already. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SolutionNames {

    /**
     * A solution that may be the same.
     *
     * @param supplier who offers it
     * @param path where it is read, or worked on when it is one's own
     */
    record Alike(String name, String supplier, String path) {}

    /** In the order of {@link #rows}. */
    static final List<String> COLUMNS = List.of("solution_id", "name", "slug", "organisation_id");

    private static final int MOST_ALIKE = 5;

    private final JdbcClient sql;
    private final CatalogAddresses addresses;

    SolutionNames(JdbcClient sql, CatalogAddresses addresses) {
        this.sql = sql;
        this.addresses = addresses;
    }

    /** Gives a solution its address, after its name. */
    String address(Solution solution) {
        return addresses.give(Kind.SOLUTION, solution.id().value(), solution.name());
    }

    /** All a sheet is and was called. */
    static List<String> of(Sheet sheet) {
        return Stream.of(Stream.of(sheet.text(SheetField.NAME), sheet.text(SheetField.FORMER_NAME)),
                sheet.items(SheetField.ALIASES).stream())
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Lets a published solution be found by these names. */
    void put(Solution solution) {
        remove(solution.id());
        rows(solution).forEach(row -> sql
                .sql("insert into solution_name (solution_id, name, slug, organisation_id) values (?, ?, ?, ?)")
                .params(row)
                .update());
    }

    /** A row for each name. */
    static Stream<List<Object>> rows(Solution solution) {
        return of(solution.sheet()).stream()
                .map(name -> List.of(solution.id().value(), name, solution.slug().orElseThrow(),
                        solution.supplier().value()));
    }

    void remove(Solution.Id solution) {
        sql.sql("delete from solution_name where solution_id = ?").param(solution.value()).update();
    }

    /** Published ones of anybody, and own ones, with a name that looks like one of these; at most five. */
    List<Alike> alike(Sheet sheet) {
        return sql.sql("""
                select name, supplier, path from (
                    select distinct on (id) name, supplier, path, likeness from (
                        select solution_id as id, solution_name.name, organisation.name as supplier, '/oplossingen/' || slug as path,
                               (select max(similarity(lower(solution_name.name), lower(typed))) from unnest(:names::text[]) as typed) as likeness, 1 as rank
                        from solution_name join organisation on organisation.id = organisation_id
                        where lower(solution_name.name) % any (:lower::text[])
                        union all
                        select solution.id, solution.name, organisation.name, '/leverancier/oplossingen/' || solution.id,
                               (select max(similarity(lower(called), lower(typed))) from unnest(:names::text[]) as typed,
                                   lateral (select solution.name union all select solution.sheet ->> 'former-name'
                                            union all select jsonb_array_elements_text(coalesce(solution.sheet -> 'aliases', '[]'))) as own (called)), 0
                        from solution join organisation on organisation.id = organisation_id
                    ) as found where likeness > 0.45 order by id, rank, likeness desc
                ) as one order by likeness desc, name limit :most
                """)
                .param("names", of(sheet).toArray(String[]::new))
                .param("lower", of(sheet).stream().map(name -> name.toLowerCase(Locale.ROOT)).toArray(String[]::new))
                .param("most", MOST_ALIKE)
                .query((row, number) -> new Alike(row.getString("name"), row.getString("supplier"),
                        row.getString("path")))
                .list();
    }

    /** How many of a supplier are published. */
    int count(OrganisationId supplier) {
        return sql.sql("select count(distinct solution_id) from solution_name where organisation_id = ?")
                .param(supplier.value())
                .query(Integer.class)
                .single();
    }

    /** Those with something that is published. */
    List<OrganisationId> suppliers() {
        return sql.sql("select distinct organisation_id from solution_name order by organisation_id")
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** Where another than this one is that is or was called so; rather of the same supplier. */
    Optional<String> called(String name, UUID butNot, UUID supplier) {
        return sql.sql("""
                select slug from solution_name where lower(name) = lower(?) and solution_id <> ?
                order by organisation_id = ? desc, slug limit 1
                """).params(name, butNot, supplier).query(String.class).optional();
    }
}
