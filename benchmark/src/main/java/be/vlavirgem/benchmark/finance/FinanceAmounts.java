package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceAmount.Territory;
import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Post;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.importing.ImportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All amounts that were brought. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FinanceAmounts {

    /** Of which authority, and about what. */
    record Key(OrganisationId organisation, FinanceLine line) {}

    private static final String KEYS = """
            unnest(?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::smallint[], ?::smallint[])
                as key (organisation_id, year, kind, block, section, domain, report_year)
            """;
    private static final String SAME = "(organisation_id, year, kind, block, section, domain, report_year)";

    private final JdbcClient sql;

    FinanceAmounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Says whether nothing was ever brought. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    boolean isEmpty() {
        return sql.sql("select not exists (select from finance_amount)").query(Boolean.class).single();
    }

    /** What authorities became that ended the day before. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Map<OrganisationId, OrganisationId> successorsOn(LocalDate day) {
        return sql.sql("select id, successor_id from organisation where valid_until = ? and successor_id is not null")
                .param(day.minusDays(1))
                .query((row, _) -> Map.entry(new OrganisationId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("successor_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of these that were brought; what was invented for a demo is none. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<FinanceAmount> of(Collection<Key> keys) {
        return keyed("select amount.* from finance_amount as amount join " + KEYS + " using " + SAME
                + " where import_id is not null", keys)
                .query(FinanceAmounts::amount)
                .list();
    }

    /** Adds these, invented for a demo. */
    void invent(Collection<FinanceAmount> amounts) {
        write(null, amounts);
    }

    /** Adds or changes these, as an import says. */
    void keep(ImportId source, Collection<FinanceAmount> amounts) {
        write(source.value(), amounts);
    }

    private void write(@Nullable UUID source, Collection<FinanceAmount> amounts) {
        var keys = amounts.stream().map(amount -> new Key(amount.organisation(), amount.line())).toList();
        keyed("""
                insert into finance_amount (organisation_id, year, kind, block, section, domain, report_year, amount, territory, import_id)
                select given.*, ?::uuid
                from unnest(?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::smallint[], ?::smallint[], ?::numeric[], ?::text[]) as given
                on conflict (organisation_id, year, kind, block, section, domain, report_year)
                do update set amount = excluded.amount, territory = excluded.territory, import_id = excluded.import_id
                """, keys, source)
                .param(texts(amounts, FinanceAmount::euros))
                .param(texts(amounts, FinanceAmount::territory))
                .update();
    }

    /** Takes these away. */
    void remove(Collection<Key> keys) {
        keyed("""
                delete from finance_amount as amount using
                """ + KEYS + """
                where (amount.organisation_id, amount.year, amount.kind, amount.block, amount.section, amount.domain, amount.report_year)
                    = (key.organisation_id, key.year, key.kind, key.block, key.section, key.domain, key.report_year)
                """, keys).update();
    }

    /** Takes away what was invented of the same plans or accounts as these, also of those that merge with whom they are of; says of whom. */
    Set<OrganisationId> dropInvented(Collection<Key> keys) {
        return sql.sql("""
                with given as (select distinct * from unnest(?::uuid[], ?::text[]) as given (organisation_id, kind)),
                family as (
                    select distinct other.id, given.kind from given join organisation as one on one.id = given.organisation_id
                    join organisation as other on coalesce(other.successor_id, other.id) = coalesce(one.successor_id, one.id)
                )
                delete from finance_amount as amount using family
                where amount.import_id is null and amount.organisation_id = family.id and amount.kind = family.kind
                returning amount.organisation_id
                """)
                .param(texts(keys, key -> key.organisation().value()))
                .param(texts(keys, key -> key.line().kind()))
                .query(UUID.class)
                .set()
                .stream()
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }

    private JdbcClient.StatementSpec keyed(String statement, Collection<Key> keys, @Nullable UUID... before) {
        return sql.sql(statement)
                .params(Arrays.asList(before))
                .param(texts(keys, Key::organisation))
                .param(texts(keys, key -> key.line().year()))
                .param(texts(keys, key -> key.line().kind()))
                .param(texts(keys, key -> key.line().post().block()))
                .param(texts(keys, key -> key.line().post().section().kept()))
                .param(texts(keys, key -> key.line().domain()))
                .param(texts(keys, key -> key.line().reportYear()));
    }

    private static <T> String[] texts(Collection<T> all, Function<T, ?> part) {
        return all.stream().map(each -> String.valueOf(part.apply(each))).toArray(String[]::new);
    }

    private static FinanceAmount amount(ResultSet row, int number) throws SQLException {
        var post = new Post(Block.valueOf(row.getString("block")), Section.of(row.getString("section")));
        var line = new FinanceLine(row.getInt("year"), Kind.valueOf(row.getString("kind")), post, row.getInt("domain"),
                row.getInt("report_year"));
        return new FinanceAmount(new OrganisationId(row.getObject("organisation_id", UUID.class)), line,
                row.getBigDecimal("amount"), Territory.valueOf(row.getString("territory")));
    }
}
