package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Days.Range;
import be.vlavirgem.web.form.Days.Reading;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What V-ICT-OR types when it decides on a proof: until when it counts, or why it does not. */
record ClaimDecisionForm(@Nullable String tot, @Nullable String reden) {

    Reading until(LocalDate today) {
        return Days.read(tot, Range.between(today, today.plusYears(ClaimProof.MOST_YEARS)));
    }

    String reason() {
        return Objects.requireNonNullElse(reden, "").strip();
    }

    /** What is wrong with the reason, as the key of a message. */
    Optional<String> reasonProblem() {
        return reason().isEmpty()
                ? Optional.of("catalog.proof.refuse.needed")
                : reason().length() > ClaimProof.LONGEST_REASON
                        ? Optional.of("catalog.proof.refuse.long")
                        : Optional.empty();
    }
}
