package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.BlockYear.Own;
import be.vlavirgem.benchmark.finance.Brought.Volume;
import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.web.chart.Band;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What pages read of finances: open data, so of everybody; as many statements whatever was brought. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class FinanceProfiles {

    /** Of an authority, per inhabitant; of the territory of today or of then. */
    record Spent(OrganisationId organisation, double perInhabitant, boolean today) {}

    /** What everybody that was there that year planned or accounted for on what was chosen, with the inhabitants of the nearest year that is known. */
    private static final String SPENT = """
            spent as (
                select post.organisation_id, post.year, post.block, post.today, post.amount, people.count as inhabitants, people.year as counted
                from (
                    select organisation_id, year, block, today, case when :section = '' or block = 'DEBT' then whole else case :section
                               when 'OPERATING' then operating when 'INVESTMENT' then investment else financing end end as amount
                    from finance_block where kind = :kind
                ) as post
                join organisation on organisation.id = post.organisation_id and organisation.kind = :who
                    and coalesce(organisation.valid_until >= make_date(post.year, 1, 1), true)
                left join lateral (select count, inhabitants.year from inhabitants where inhabitants.organisation_id = post.organisation_id
                                   order by abs(inhabitants.year - post.year), inhabitants.year limit 1) as people on true
                where post.amount is not null
            )
            """;

    private static final String QUARTILES = "percentile_cont(array[0.25, 0.5, 0.75]) within group (order by amount / inhabitants)";

    /** For years before it began, an authority has what all those had together that became it. */
    private static final String BLOCKS = """
            , seat as (
                select distinct on (told.year) told.year, peer_group.id, peer_group.code, peer_group.name
                from (select distinct year from spent) as told
                join peer_group on peer_group.system = 'SIZE'
                join peer_group_member as member on member.peer_group_id = peer_group.id and member.organisation_id = :own
                order by told.year, abs(peer_group.year - told.year), peer_group.year
            ),
            own as (
                select year, block, amount, inhabitants, counted, today, null as before from spent where organisation_id = :own
                union all
                select year, block, sum(amount), case when count(inhabitants) = count(*) then sum(inhabitants)::int end, min(counted), bool_or(today), string_agg(name, ', ' order by name)
                from spent join organisation on organisation.id = organisation_id
                where successor_id = :own and not exists (select from spent as mine where mine.organisation_id = :own
                                                            and (mine.year, mine.block) = (spent.year, spent.block))
                group by year, block having count(*) = (select count(*) from organisation where successor_id = :own)
            ),
            middle as (
                select spent.year, spent.block, %1$s as everyone, count(inhabitants) as of_all,
                       %1$s filter (where member.organisation_id is not null) as peers,
                       count(inhabitants) filter (where member.organisation_id is not null) as of_peers
                from spent left join seat on seat.year = spent.year
                left join peer_group_member as member on member.peer_group_id = seat.id and member.organisation_id = spent.organisation_id
                group by spent.year, spent.block
            )
            select middle.*, own.amount, own.inhabitants, own.counted, own.today, own.before, seat.id as seat, seat.code, seat.name
            from middle left join own on (own.year, own.block) = (middle.year, middle.block) left join seat on seat.year = middle.year
            order by middle.year, array_position(array['EXPENDITURE', 'REVENUE', 'BALANCE', 'DEBT'], middle.block)
            """.formatted(QUARTILES);

    private final JdbcClient sql;

    FinanceProfiles(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of which years there is something. */
    Brought brought(Bookkeepers who, OrganisationId own) {
        return new Brought(sql.sql("""
                select year, finance_amount.kind, array_agg(distinct section) as sections,
                       bool_or(organisation_id = :own or successor_id = :own) as own
                from finance_amount join organisation on organisation.id = organisation_id
                where organisation.kind = :who group by year, finance_amount.kind
                """)
                .param("who", who.kind().name())
                .param("own", own.value())
                .query((row, _) -> new Volume(row.getInt("year"), Kind.valueOf(row.getString("kind")),
                        Arrays.stream((String[]) row.getArray("sections").getArray())
                                .map(Section::of)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getBoolean("own")))
                .list());
    }

    /** Each block in each year, the earliest first. */
    List<BlockYear> blocks(Chosen chosen, OrganisationId own) {
        return about(chosen, "with " + SPENT + BLOCKS).param("own", own.value())
                .query(FinanceProfiles::blockYear)
                .list();
    }

    /** What of the own blocks is of which policy domain, in each year. */
    List<DomainAmount> domains(Chosen chosen, OrganisationId own) {
        return sql.sql("""
                select block, year, domain, amount
                from (select finance_amount.*, max(report_year) over (partition by year, block) as latest from finance_amount
                      where organisation_id = :own and kind = :kind and section = case when block = 'DEBT' then '' else :section end) as told
                where report_year = latest and domain >= 0 order by year, block, domain
                """)
                .param("own", own.value())
                .param("kind", chosen.kind().name())
                .param("section", chosen.section().kept())
                .query((row, _) -> new DomainAmount(Block.valueOf(row.getString("block")), row.getInt("year"),
                        row.getInt("domain"), row.getBigDecimal("amount")))
                .list();
    }

    /** The chosen block of everybody in the chosen year. */
    List<Spent> spent(Chosen chosen) {
        return about(chosen, "with " + SPENT + """
                select organisation_id, amount / inhabitants as figure, today from spent
                where year = :year and block = :block and inhabitants is not null
                """).param("year", chosen.year())
                .param("block", chosen.block().name())
                .query((row, _) -> new Spent(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getDouble("figure"), row.getBoolean("today")))
                .list();
    }

    private JdbcClient.StatementSpec about(Chosen chosen, String statement) {
        return sql.sql(statement)
                .param("who", chosen.who().kind().name())
                .param("kind", chosen.kind().name())
                .param("section", chosen.section().kept());
    }

    private static BlockYear blockYear(ResultSet row, int number) throws SQLException {
        var own = Optional.ofNullable(row.getBigDecimal("amount"));
        var inhabitants = Optional.ofNullable(row.getObject("inhabitants", Integer.class));
        var counted = Optional.ofNullable(row.getObject("counted", Integer.class));
        var today = row.getBoolean("today");
        var before = Optional.ofNullable(row.getString("before"));
        return new BlockYear(Block.valueOf(row.getString("block")), row.getInt("year"),
                own.map(euros -> new Own(euros, inhabitants, counted, today, before)), seat(row),
                band(row, "peers"), band(row, "everyone"));
    }

    private static @Nullable PeerGroup seat(ResultSet row) throws SQLException {
        var id = row.getObject("seat", UUID.class);
        return id == null
                ? null
                : new PeerGroup(new PeerGroup.Id(id), PeerSystem.SIZE, row.getString("code"), row.getString("name"));
    }

    private static @Nullable Band band(ResultSet row, String whose) throws SQLException {
        var quartiles = row.getArray(whose);
        if (quartiles == null) {
            return null;
        }
        var three = (Double[]) quartiles.getArray();
        return new Band(three[0], three[1], three[2], row.getInt("peers".equals(whose) ? "of_peers" : "of_all"));
    }
}
