package be.vlavirgem.benchmark.groups;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.peers.Nearness;
import be.vlavirgem.domain.peers.Nearness.Near;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the groups of the organisation of the scope. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OwnGroupKeeping {

    private final JdbcClient sql;

    OwnGroupKeeping(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many were chosen for that year, also those that were dropped; nobody chooses beside it until this is done. */
    int chosen(OrganisationId organisation, int year) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("benchmark-groups " + organisation)
                .query(row -> {});
        return sql.sql(
                "select count(*) from benchmark_own_group where organisation_id = ? and year = ? and system = 'SELECTION'")
                .params(organisation.value(), year)
                .query(Integer.class)
                .single();
    }

    void addNearest(OrganisationId organisation, OwnGroup.Id id, int year, List<Near> near, Instant now) {
        if (add(organisation, id, OwnGroup.Origin.NEAREST, year, null, null, now)) {
            members(organisation, id, near.stream().map(one -> one.peer().value()).toList(),
                    texts(near, Nearness.Parts::size), texts(near, Nearness.Parts::density),
                    texts(near, Nearness.Parts::facility), texts(near, Nearness.Parts::planned));
        }
    }

    void addNeighbours(OrganisationId organisation, OwnGroup.Id id, int year, List<OrganisationId> all, Instant now) {
        if (add(organisation, id, OwnGroup.Origin.NEIGHBOURS, year, null, null, now)) {
            members(organisation, id, all.stream().map(OrganisationId::value).toList());
        }
    }

    void addChosen(OrganisationId organisation, OwnGroup.Id id, int year, String name, Collection<UUID> all,
            PersonId by, Instant now) {
        add(organisation, id, OwnGroup.Origin.SELECTION, year, name, by.value(), now);
        members(organisation, id, List.copyOf(all));
    }

    /** False where another stand composed it meanwhile. */
    private boolean add(OrganisationId organisation, OwnGroup.Id id, OwnGroup.Origin origin, int year,
            @Nullable String name, @Nullable UUID by, Instant now) {
        return sql.sql("""
                insert into benchmark_own_group (organisation_id, id, system, year, name, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (organisation_id, year, system) where system <> 'SELECTION' do nothing
                """)
                .param(organisation.value())
                .param(id.value())
                .param(origin.name())
                .param(year)
                .param(name)
                .param(Timestamp.from(now))
                .param(by)
                .update() > 0;
    }

    private void members(OrganisationId organisation, OwnGroup.Id group, List<UUID> all) {
        var none = all.stream().map(_ -> "").toArray(String[]::new);
        members(organisation, group, all, none, none, none, none);
    }

    /** With the parts of each; what is not known is empty. */
    private void members(OrganisationId organisation, OwnGroup.Id group, List<UUID> all, String[] size,
            String[] density, String[] facility, String[] planned) {
        sql.sql("""
                insert into benchmark_own_member (organisation_id, group_id, member_id, place, size_part, density_part, facility_part, budget_part)
                select ?, ?, member, place, nullif(size, '')::numeric, nullif(density, '')::numeric, nullif(facility, '')::numeric,
                       nullif(budget, '')::numeric
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                    with ordinality as each (member, size, density, facility, budget, place)
                """)
                .params(organisation.value(), group.value(), all.toArray(UUID[]::new), size, density, facility, planned)
                .update();
    }

    private static String[] texts(List<Near> near, Function<Nearness.Parts, Optional<Double>> part) {
        return near.stream()
                .map(one -> part.apply(one.parts())
                        .map(square -> String.format(Locale.ROOT, "%.6f", square))
                        .orElse(""))
                .toArray(String[]::new);
    }

    /** False where there is none to drop. */
    boolean drop(OrganisationId organisation, OwnGroup.Id id, Instant now) {
        return sql.sql("""
                update benchmark_own_group set dropped_at = ?
                where organisation_id = ? and id = ? and system = 'SELECTION' and dropped_at is null
                """).params(Timestamp.from(now), organisation.value(), id.value()).update() > 0;
    }
}
