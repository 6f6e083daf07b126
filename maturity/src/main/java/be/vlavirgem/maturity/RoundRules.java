package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Mistake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold of a round beside the others; each fault names its field and the words that say how to mend it. */
record RoundRules(List<Round> others, LocalDate today) {

    /** What is wrong at a field. */
    record Fault(String field, String key, List<Object> arguments) {

        static Fault of(String field, String key, Object... arguments) {
            return new Fault(field, key, List.of(arguments));
        }

        Mistake inWords(Words words) {
            return new Mistake(field, words.text(key, arguments.toArray()));
        }
    }

    /** How long one organisation may go on after everybody else. */
    static final int LONGEST_EXTENSION = 60;

    private static final int MOST_YEARS = 2;
    private static final String OVER = "maturity.rounds.wrong.over";

    /** The rules for all that is typed of a round that is still to come. */
    List<Fault> of(RoundForm form, List<QuestionnaireVersion> published) {
        var faults = new ArrayList<Fault>();
        ofYear(form).ifPresent(faults::add);
        if (form.questionnaire()
                .filter(id -> published.stream().anyMatch(version -> version.id().equals(id)))
                .isEmpty()) {
            faults.add(Fault.of("vragenlijst", "maturity.rounds.wrong.questionnaire"));
        }
        faults.addAll(ofDays(form.opens(), form.closes()));
        return faults;
    }

    private Optional<Fault> ofYear(RoundForm form) {
        return form.year()
                .map(year -> others.stream()
                        .filter(other -> other.year() == year)
                        .findFirst()
                        .map(_ -> Fault.of("jaar", "maturity.rounds.wrong.year-taken", String.valueOf(year))))
                .orElseGet(() -> Optional.of(Fault.of("jaar", "maturity.rounds.wrong.year")));
    }

    private List<Fault> ofDays(Optional<LocalDate> opens, Optional<LocalDate> closes) {
        var faults = new ArrayList<Fault>();
        if (opens.isEmpty()) {
            faults.add(Fault.of("opent", "maturity.rounds.wrong.day"));
        } else if (!opens.get().isAfter(today)) {
            faults.add(Fault.of("opent", "maturity.rounds.wrong.opens"));
        }
        if (closes.isEmpty()) {
            faults.add(Fault.of("sluit", "maturity.rounds.wrong.day"));
        }
        if (opens.isPresent() && closes.isPresent()) {
            ofPeriod(opens.get(), closes.get()).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<Fault> ofPeriod(LocalDate opens, LocalDate closes) {
        if (!opens.isBefore(closes)) {
            return Optional.of(Fault.of("sluit", "maturity.rounds.wrong.closes"));
        }
        return isTooLong(opens, closes)
                ? Optional.of(Fault.of("sluit", "maturity.rounds.wrong.long", MOST_YEARS))
                : overlap(opens, closes)
                        .map(other -> Fault.of("opent", "maturity.rounds.wrong.overlap", other.name()));
    }

    /** True for what can only be a slip of the pen. */
    private static boolean isTooLong(LocalDate opens, LocalDate closes) {
        return closes.isAfter(opens.plusYears(MOST_YEARS));
    }

    /** The other round that takes somebody's answers in that time. */
    private Optional<Round> overlap(LocalDate opens, LocalDate closes) {
        return others.stream()
                .filter(other -> !other.overAfter().isBefore(opens) && !other.opensOn().isAfter(closes))
                .findFirst();
    }

    /** The rule for opening a planned one today. */
    Optional<Fault> ofOpening(Round round) {
        return round.state(today) != Round.State.PLANNED
                ? Optional.of(Fault.of("", "maturity.rounds.wrong.not-planned"))
                : ofPeriod(today, round.closesOn());
    }

    /** The rule for closing one before its last day. */
    Optional<Fault> ofClosing(Round round) {
        return round.state(today) == Round.State.OPEN
                ? Optional.empty()
                : Optional.of(Fault.of("", "maturity.rounds.wrong.not-open"));
    }

    /** The rule for dropping one. */
    Optional<Fault> ofDropping(Round round) {
        return round.state(today) == Round.State.PLANNED
                ? Optional.empty()
                : Optional.of(Fault.of("", "maturity.rounds.wrong.not-planned"));
    }

    /** The rule for letting one go on that was closed by hand. */
    Optional<Fault> ofReopening(Round round) {
        if (round.isOver(today)) {
            return Optional.of(Fault.of("", OVER));
        }
        return round.mayReopen(today)
                ? overlap(round.opensOn(), round.closesOn())
                        .map(other -> Fault.of("", "maturity.rounds.wrong.overlap", other.name()))
                : Optional.of(Fault.of("", "maturity.rounds.wrong.not-closed"));
    }

    /** The rule for giving everybody longer. */
    Optional<Fault> ofExtension(Round round, Optional<LocalDate> until) {
        if (round.isOver(today)) {
            return Optional.of(Fault.of("tot", OVER));
        }
        if (round.state(today) != Round.State.OPEN) {
            return Optional.of(Fault.of("tot", "maturity.rounds.wrong.not-open"));
        }
        if (until.isEmpty()) {
            return Optional.of(Fault.of("tot", "maturity.rounds.wrong.day"));
        }
        var day = until.get();
        if (!day.isAfter(round.closesOn())) {
            return Optional.of(Fault.of("tot", "maturity.rounds.wrong.extension"));
        }
        return isTooLong(round.opensOn(), day)
                ? Optional.of(Fault.of("tot", "maturity.rounds.wrong.long", MOST_YEARS))
                : overlap(round.opensOn(), day)
                        .map(other -> Fault.of("tot", "maturity.rounds.wrong.overlap", other.name()));
    }

    /** The rule for giving one organisation longer, also after the round closed for others but not for all. */
    Optional<Fault> ofExtensionForOne(Round round, Optional<LocalDate> until) {
        if (round.isOver(today)) {
            return Optional.of(Fault.of("tot", OVER));
        }
        if (round.state(today) == Round.State.PLANNED) {
            return Optional.of(Fault.of("tot", "maturity.rounds.wrong.not-open"));
        }
        if (until.isEmpty()) {
            return Optional.of(Fault.of("tot", "maturity.rounds.wrong.day"));
        }
        var day = until.get();
        if (!day.isAfter(round.lastDay()) || day.isBefore(today)) {
            return Optional.of(Fault.of("tot", "maturity.rounds.wrong.extension"));
        }
        return day.isAfter(round.lastDay().plusDays(LONGEST_EXTENSION))
                ? Optional.of(Fault.of("tot", "maturity.rounds.wrong.extension-long", LONGEST_EXTENSION))
                : overlap(round.opensOn(), day)
                        .map(other -> Fault.of("tot", "maturity.rounds.wrong.overlap", other.name()));
    }
}
