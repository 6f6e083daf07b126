package be.vlavirgem.maturity;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All rounds; they never overlap. */
interface Rounds extends Repository<Round, UUID> {

    Round save(Round round);

    void delete(Round round);

    Optional<Round> findById(UUID id);

    boolean existsById(UUID id);

    /** For who will change it: whoever else wants to waits until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select round from Round round where round.id = :id")
    Optional<Round> findForChange(UUID id);

    /** The one that takes this organisation's answers that day: it may have longer than others, and was there when the round opened. */
    default Optional<Round> openFor(UUID organisation, LocalDate day) {
        return idOpenFor(organisation, day).flatMap(this::findById);
    }

    /** Its id. */
    @Query(value = """
            select id from measurement_round
            where opens_on <= :day and round_ends_on(id, :organisation) >= :day
              and not exists (select from organisation where organisation.id = :organisation and (valid_from > opens_on or valid_until < :day))
            order by opens_on desc limit 1
            """, nativeQuery = true)
    Optional<UUID> idOpenFor(UUID organisation, LocalDate day);

    /** The last day on which this organisation may answer in the round of that name. */
    @Transactional(readOnly = true)
    @Query(value = "select round_ends_on(id, :organisation) from measurement_round where name = :name", nativeQuery = true)
    Optional<LocalDate> lastDay(String name, UUID organisation);

    /** Those that take anybody's answers that day. */
    @Query("select round from Round round where round.opensOn <= :day and round.overAfter >= :day order by round.opensOn desc")
    List<Round> runningOn(LocalDate day);

    Optional<Round> findByYear(short year);

    /** The one that is open that day, else the next one known. */
    @Transactional(readOnly = true)
    @Query("""
            select round from Round round where round.closesOn >= :day and (round.closedOn is null or round.closedOn > :day)
            order by round.opensOn limit 1
            """)
    Optional<Round> upFrom(LocalDate day);

    /** What follows once a round is over. */
    record Next(Optional<Round> round) {}

    /** What follows the round of that name for this organisation; empty while it may still answer. */
    @Transactional(readOnly = true)
    default Optional<Next> after(String name, UUID organisation, Optional<LocalDate> last, LocalDate day) {
        return lastDay(name, organisation).or(() -> last)
                .filter(ends -> ends.isBefore(day))
                .map(_ -> new Next(upFrom(day)));
    }

    List<Round> findAllByOrderByYearDesc();
}
