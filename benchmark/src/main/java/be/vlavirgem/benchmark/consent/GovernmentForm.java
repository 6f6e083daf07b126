package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.consent.ConsentForm.Fault;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With which government a theme is shared, as it was typed.
 *
 * @param overheid its id
 * @param reden    what for
 * @param tot      the last day
 */
record GovernmentForm(@Nullable String overheid, @Nullable String reden, @Nullable String tot) {

    static GovernmentForm of(CarriedForm carried, LocalDate today) {
        return new GovernmentForm(carried.value("overheid").orElse(""), carried.value("reden").orElse(""),
                carried.value("tot").orElseGet(() -> Days.write(today.plusMonths(3))));
    }

    public String reason() {
        return Objects.requireNonNullElse(reden, "").strip();
    }

    public String day() {
        return Objects.requireNonNullElse(tot, "").strip();
    }

    boolean chose(UUID government) {
        return government.toString().equals(overheid);
    }

    Optional<UUID> government(Collection<UUID> there) {
        return there.stream().filter(this::chose).findFirst();
    }

    Optional<LocalDate> until(LocalDate today) {
        return read(today) instanceof Days.Reading.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    private Days.Reading read(LocalDate today) {
        return Days.need(tot, Days.Range.between(today, Share.latestEnd(today)));
    }

    List<Fault> faults(Collection<UUID> governments, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (government(governments).isEmpty()) {
            faults.add(new Fault("overheid", "benchmark.consent.fault.government", ""));
        }
        if (reason().isEmpty()) {
            faults.add(new Fault("reden", "benchmark.consent.fault.reason", ""));
        } else if (reason().length() > Share.LONGEST_REASON) {
            faults.add(new Fault("reden", "web.share.fault.reason", String.valueOf(Share.LONGEST_REASON)));
        }
        if (read(today) instanceof Days.Reading.Refused(String key, String about)) {
            faults.add(new Fault("tot", key, about));
        }
        return faults;
    }
}
