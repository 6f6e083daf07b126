package be.vlavirgem.benchmark.consent;

import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A choice as it was made.
 *
 * @param wie    to whom
 * @param tot    the last day, as typed
 * @param gezien what was said last of the theme when the form was made; empty of nothing
 */
record ConsentForm(@Nullable String wie, @Nullable String tot, @Nullable String gezien) {

    /** Something to mend: at which field, and the key of a message with what it is about. */
    record Fault(String field, String key, String about) {}

    /** As it stands now, for who opens the page; without an end yet, half a year. */
    static ConsentForm of(CarriedForm carried, Optional<Consent> now, LocalDate today) {
        var open = now.filter(said -> said.isOpenOn(today));
        return new ConsentForm(
                carried.value("wie").orElseGet(() -> open.map(Consent::audience).orElse(Audience.NOBODY).name()),
                carried.value("tot")
                        .orElseGet(() -> Days.write(open.flatMap(Consent::until)
                                .orElse(today.plusMonths(6)))),
                carried.value("gezien").orElseGet(() -> mark(now)));
    }

    private static String mark(Optional<Consent> said) {
        return said.map(one -> one.id().toString()).orElse("");
    }

    /** Made over what was said last. */
    boolean saw(Optional<Consent> now) {
        return seen().equals(mark(now));
    }

    /** Says the same: the same people until the same day. */
    boolean repeats(Consent last) {
        return audience().filter(last.audience()::equals).isPresent()
                && (!last.audience().isSomebody() || last.until().map(Days::write).filter(day()::equals).isPresent());
    }

    /** As it was chosen, over what was said last. */
    ConsentForm over(Optional<Consent> now) {
        return new ConsentForm(wie, tot, mark(now));
    }

    public String seen() {
        return Objects.requireNonNullElse(gezien, "");
    }

    Optional<Audience> audience() {
        return Audience.of(Objects.requireNonNullElse(wie, ""));
    }

    public String day() {
        return Objects.requireNonNullElse(tot, "").strip();
    }

    Optional<LocalDate> until(LocalDate today) {
        return read(today) instanceof Days.Reading.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    private Days.Reading read(LocalDate today) {
        return Days.need(tot, Days.Range.between(today, Consent.latestEnd(today)));
    }

    /** For nobody the day does not matter. */
    List<Fault> faults(boolean inRegion, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var chosen = audience().filter(one -> inRegion || one != Audience.REGION);
        if (chosen.isEmpty()) {
            faults.add(new Fault("wie", "benchmark.consent.fault.who", ""));
        }
        if (chosen.map(Audience::isSomebody).orElse(true)
                && read(today) instanceof Days.Reading.Refused(String key, String about)) {
            faults.add(new Fault("tot", key, about));
        }
        return faults;
    }
}
