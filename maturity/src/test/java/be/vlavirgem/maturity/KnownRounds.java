package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.ContentVersion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rounds for tests without a database. */
final class KnownRounds implements Rounds {

    private final List<Round> all;

    KnownRounds(Round... all) {
        this.all = Arrays.stream(all).sorted(Comparator.comparingInt(Round::year).reversed()).toList();
    }

    /** A round in the autumn of that year. */
    static Round round(Round.Id id, int year) {
        var version = new QuestionnaireVersion(new ContentVersion(id.value(), "questionnaire", "proef", 1,
                ContentVersion.State.PUBLISHED, 0, "", Sheets.NOON, new ContentVersion.Touch(Sheets.NOON, ""),
                Optional.of(Sheets.NOON), Optional.empty()));
        return new Round(id, "Meetronde " + year, year, version, LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 15));
    }

    @Override
    public Round save(Round round) {
        throw new UnsupportedOperationException("These rounds are as they were made");
    }

    @Override
    public Optional<Round> findById(UUID id) {
        return all.stream().filter(round -> round.id().value().equals(id)).findFirst();
    }

    @Override
    public void delete(Round round) {
        throw new UnsupportedOperationException("These rounds are as they were made");
    }

    @Override
    public boolean existsById(UUID id) {
        return findById(id).isPresent();
    }

    @Override
    public Optional<Round> findForChange(UUID id) {
        return findById(id);
    }

    @Override
    public Optional<LocalDate> lastDay(String name, UUID organisation) {
        return all.stream().filter(round -> round.name().equals(name)).findFirst().map(Round::lastDay);
    }

    @Override
    public List<Round> runningOn(LocalDate day) {
        return all.stream().filter(round -> round.period().isOpenOn(day)).toList();
    }

    @Override
    public Optional<UUID> idOpenFor(UUID organisation, LocalDate day) {
        return all.stream()
                .filter(round -> round.period().isOpenOn(day))
                .findFirst()
                .map(round -> round.id().value());
    }

    @Override
    public Optional<Round> findByYear(short year) {
        return all.stream().filter(round -> round.year() == year).findFirst();
    }

    @Override
    public Optional<Round> upFrom(LocalDate day) {
        return all.reversed().stream().filter(round -> !round.closesOn().isBefore(day)).findFirst();
    }

    @Override
    public List<Round> findAllByOrderByYearDesc() {
        return all;
    }
}
