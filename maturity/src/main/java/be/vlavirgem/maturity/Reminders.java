package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.platform.messages.QuietDays;
import be.vlavirgem.web.permission.NotFoundException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds authorities that did not submit, when V-ICT-OR asks for it: never on quiet days, only who can still submit, and a
 * second time within seven days only when that is said.
 */
@Service
@Transactional
class Reminders {

    static final int PAUSE_IN_DAYS = 7;

    /** In a query with a round and an organisation: when it was told last, or is being told now. */
    static final String LATEST = """
            (select max(coalesce(told_at, case when exists (select from job where subject_id = round_reminder.id and state in ('WAITING', 'RUNNING')) then asked_at end))
             from round_reminder where round_reminder.round_id = round.id and round_reminder.organisation_id = organisation.id)
            """;

    /**
     * An authority that did not submit; where nobody may fill in nobody hears it. It may answer up to and including its last day.
     *
     * @param mailed that somebody of them has a confirmed address; without one it is only told inside the portal
     * @param unmailed the names of who has none; null when all have one
     */
    record Candidate(UUID id, String name, boolean peopled, boolean mailed, @Nullable String unmailed, LocalDate last,
            boolean inTime, @Nullable LocalDate reminded, boolean lately) {

        /** True when it can be reminded at all. */
        public boolean isReachable() {
            return peopled && inTime;
        }
    }

    /** What came of asking. */
    sealed interface Outcome {

        /** It is under way. */
        record Started(JobId job, int authorities) implements Outcome {}

        /** Why not, by the key of a message. */
        record Refused(String key) implements Outcome {}
    }

    private final Rounds rounds;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final JdbcClient sql;
    private final Clock clock;

    Reminders(Rounds rounds, Jobs jobs, AuditTrail audit, JdbcClient sql, Clock clock) {
        this.rounds = rounds;
        this.jobs = jobs;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** Those of them that did not submit and still exist, by name. */
    @Transactional(readOnly = true)
    List<Candidate> candidates(Round.Id round, Collection<UUID> among) {
        var today = LocalDate.now(clock);
        return sql.sql("""
                select organisation.id, organisation.name, %s as peopled, %s as mailed, %s as unmailed, round_ends_on(round.id, organisation.id) as last,
                       (%s at time zone 'Europe/Brussels')::date as reminded
                from measurement_round as round cross join lateral round_participation(round.id) as participation
                join organisation on organisation.id = participation.organisation_id
                where round.id = :round and participation.state <> 'SUBMITTED' and coalesce(organisation.valid_until >= :today, true) and organisation.id = any (:among::uuid[])
                order by organisation.name, organisation.id
                """.formatted(RoundAuthorities.PEOPLED.formatted("today"),
                RoundAuthorities.MAILED.formatted("today"), RoundAuthorities.UNMAILED.formatted("today"), LATEST))
                .param("answering", RoundAuthorities.answering())
                .param("round", round.value())
                .param("today", today)
                .param("among", among.toArray(UUID[]::new))
                .query((row, number) -> {
                    var reminded = row.getObject("reminded", LocalDate.class);
                    var id = row.getObject("id", UUID.class);
                    var last = row.getObject("last", LocalDate.class);
                    return new Candidate(id, row.getString("name"), row.getBoolean("peopled"),
                            row.getBoolean("mailed"), row.getString("unmailed"), last,
                            !last.isBefore(today), reminded,
                            reminded != null && reminded.isAfter(today.minus(Period.ofDays(PAUSE_IN_DAYS))));
                })
                .list();
    }

    boolean isQuiet() {
        return QuietDays.include(LocalDate.now(clock));
    }

    /**
     * Reminds those chosen that can be; {@code again} also those that were lately. A reminder that was sent already leads to
     * its job.
     */
    Outcome remind(Access access, Round.Id id, UUID reminder, Collection<UUID> chosen, boolean again) {
        var round = rounds.findForChange(id.value()).orElseThrow(NotFoundException::new);
        var before = of(reminder);
        if (!before.isEmpty()) {
            return jobs.about(access.person(), reminder)
                    .<Outcome>map(job -> new Outcome.Started(job, before.size()))
                    .orElseGet(() -> new Outcome.Refused("maturity.reminders.sent"));
        }
        return send(access, round, reminder, chosen, again);
    }

    private Outcome send(Access access, Round round, UUID reminder, Collection<UUID> chosen, boolean again) {
        if (isQuiet()) {
            return new Outcome.Refused("maturity.reminders.quiet");
        }
        var reachable = candidates(round.id(), chosen).stream().filter(Candidate::isReachable).toList();
        if (reachable.isEmpty()) {
            return new Outcome.Refused("maturity.reminders.nobody");
        }
        if (!again && reachable.stream().anyMatch(Candidate::lately)) {
            return new Outcome.Refused("maturity.reminders.lately");
        }
        keep(access, round.id(), reminder, reachable.stream().map(Candidate::id).toList());
        audit.record(access.organisation(), access.person(), "round.reminded", round.id().value(),
                round.name() + " " + (reachable.size() == 1 ? reachable.getFirst().id() : reachable.size()));
        var payload = new RemindingJob.Reminder(round.id().value(), reminder);
        return new Outcome.Started(jobs.start(access, RemindingJob.TYPE, payload, reminder), reachable.size());
    }

    private void keep(Access access, Round.Id round, UUID reminder, List<UUID> organisations) {
        sql.sql("""
                insert into round_reminder (id, round_id, organisation_id, asked_at, asked_by)
                select :id, :round, unnest(:organisations::uuid[]), :at, :by
                """)
                .param("id", reminder)
                .param("round", round.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", access.person().value())
                .update();
    }

    /** The round of those that were asked for together. */
    @Transactional(readOnly = true)
    Optional<Round.Id> roundOf(UUID reminder) {
        return sql.sql("select distinct round_id from round_reminder where id = ?")
                .param(reminder)
                .query(UUID.class)
                .optional()
                .map(Round.Id::new);
    }

    /** Those that were asked for together. */
    @Transactional(readOnly = true)
    List<OrganisationId> of(UUID reminder) {
        return sql.sql("select organisation_id from round_reminder where id = ? order by organisation_id")
                .param(reminder)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** Marks that the people of this authority were told. */
    void told(UUID reminder, OrganisationId organisation) {
        sql.sql("update round_reminder set told_at = ? where id = ? and organisation_id = ?")
                .params(Timestamp.from(clock.instant()), reminder, organisation.value())
                .update();
    }

    /** Marks what the portal told by itself; once, whatever the number of days on which it looks. */
    void toldByItself(UUID occasion, Round.Id round, OrganisationId organisation) {
        var now = Timestamp.from(clock.instant());
        sql.sql("""
                insert into round_reminder (id, round_id, organisation_id, asked_at, told_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """).params(occasion, round.value(), organisation.value(), now, now).update();
    }
}
