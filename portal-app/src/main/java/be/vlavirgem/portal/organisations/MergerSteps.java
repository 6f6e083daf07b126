package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far each merger is: which of its authorities were taken over, and who was told. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MergerSteps {

    /** A merger that was stopped, with the old ones that are left. */
    record Unfinished(OrganisationId successor, Instant mergedAt, LocalDate day, List<OrganisationId> left) {}

    private record Merged(UUID successor, Timestamp mergedAt) {}

    private final JdbcClient sql;

    MergerSteps(JdbcClient sql) {
        this.sql = sql;
    }

    /** Each of the old ones, and the successor, are to be done. */
    void begin(Collection<OrganisationId> old, OrganisationId successor, Instant mergedAt) {
        sql.sql("""
                insert into merger_step (organisation_id, merged_at, successor_id)
                select organisation, :at, :successor from unnest(array_append(:old::uuid[], :successor::uuid)) as organisation
                """)
                .param("at", Timestamp.from(mergedAt))
                .param("successor", successor.value())
                .param("old", old.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
    }

    /** Marks that this one was done; false when it was before. */
    boolean done(OrganisationId organisation, Instant mergedAt, Instant now) {
        return sql.sql("""
                update merger_step set done_at = ? where organisation_id = ? and merged_at = ? and done_at is null
                """).params(Timestamp.from(now), organisation.value(), Timestamp.from(mergedAt)).update() == 1;
    }

    /** The last merger of this one, held until the transaction ends; empty when all of it is done, or a job is doing it. */
    Optional<Unfinished> unfinished(OrganisationId party) {
        return sql.sql("""
                select successor_id as successor, merged_at from merger_step where organisation_id = ? order by merged_at desc limit 1
                """).param(party.value()).query(Merged.class).optional().flatMap(this::unfinished);
    }

    private Optional<Unfinished> unfinished(Merged merged) {
        sql.sql("select id from organisation where id = ? for update")
                .param(merged.successor())
                .query(UUID.class)
                .single();
        var steps = sql.sql("""
                select merger_step.organisation_id from merger_step
                where successor_id = :successor and merged_at = :at and done_at is null
                  and not exists (select from job where type = 'merger' and subject_id = :successor and state in ('WAITING', 'RUNNING'))
                order by organisation_id
                """)
                .param("successor", merged.successor())
                .param("at", merged.mergedAt())
                .query(UUID.class)
                .list();
        var left = steps.stream().filter(one -> !one.equals(merged.successor())).map(OrganisationId::new).toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unfinished(new OrganisationId(merged.successor()), merged.mergedAt().toInstant(),
                        firstDay(merged), left));
    }

    private LocalDate firstDay(Merged merged) {
        return sql.sql("""
                select max(valid_until) + 1 from merger_step join organisation on organisation.id = organisation_id
                where merger_step.successor_id = ? and merged_at = ? and organisation_id <> merger_step.successor_id
                """).params(merged.successor(), merged.mergedAt()).query(LocalDate.class).single();
    }

    /** All that merged, and the successor, by name. */
    List<String> names(OrganisationId successor, Instant mergedAt) {
        return sql.sql("""
                select name from merger_step join organisation on organisation.id = organisation_id
                where merger_step.successor_id = ? and merged_at = ? order by name, organisation_id
                """).params(successor.value(), Timestamp.from(mergedAt)).query(String.class).list();
    }

    /** The names of those that merged on that day; a successor that began by it is none of them. */
    List<String> merged(OrganisationId successor, Instant mergedAt, LocalDate day) {
        return sql.sql("""
                select name from merger_step join organisation on organisation.id = organisation_id
                where merger_step.successor_id = ? and merged_at = ?
                  and (organisation_id <> merger_step.successor_id or valid_from is distinct from ?)
                order by name, organisation_id
                """).params(successor.value(), Timestamp.from(mergedAt), day).query(String.class).list();
    }

    /** Those of them who were not told of this merger yet; from now on they are. */
    Set<PersonId> toTell(OrganisationId successor, Instant mergedAt, Collection<PersonId> people) {
        return sql.sql("""
                insert into merger_told (successor_id, merged_at, person_id) select ?, ?, unnest(?::uuid[])
                on conflict do nothing returning person_id
                """)
                .params(List.of(successor.value(), Timestamp.from(mergedAt),
                        people.stream().map(PersonId::value).toArray(UUID[]::new)))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
