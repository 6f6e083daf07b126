package be.vlavirgem.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All rounds; they never overlap. */
interface Rounds extends Repository<Round, UUID> {

    Round save(Round round);

    Optional<Round> findById(UUID id);

    @Query("select round from Round round where round.opensOn <= :day and round.closesOn >= :day")
    Optional<Round> openOn(LocalDate day);

    Optional<Round> findByYear(short year);

    /** The one that is open that day, else the next one known. */
    @Transactional(readOnly = true)
    Optional<Round> findFirstByClosesOnGreaterThanEqualOrderByOpensOn(LocalDate day);

    List<Round> findAllByOrderByYearDesc();
}
