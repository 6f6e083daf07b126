package be.vlavirgem.benchmark.groups;

import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A new group as it was typed.
 *
 * @param zoek  the words that are looked for
 * @param kies  the authorities that are ticked, by their ids
 * @param alleen said when one looks further, and nothing is to be kept yet
 */
record SelectionForm(@Nullable String naam, @Nullable String zoek, @Nullable List<String> kies,
        @Nullable String alleen) {

    private static final int LONGEST_NAME = 80;

    /** What a lost session had typed goes before what the address says. */
    SelectionForm over(CarriedForm carried) {
        return carried.value("naam").isEmpty()
                ? this
                : new SelectionForm(carried.value("naam").orElse(""), carried.value("zoek").orElse(""),
                        carried.fields().getOrDefault("kies", List.of()), null);
    }

    boolean isLooking() {
        return alleen != null;
    }

    public String name() {
        return line(naam);
    }

    public String sought() {
        return line(zoek);
    }

    /** Those that can be chosen, of what was sent. */
    Set<UUID> chosen(Collection<UUID> there) {
        var sent = Set.copyOf(Objects.requireNonNullElse(kies, List.<String>of()));
        return there.stream().filter(one -> sent.contains(one.toString())).collect(Collectors.toSet());
    }

    List<Mistake> mistakes(String missing, String tooLong) {
        return Stream.of(new Mistake("naam", name().isEmpty() ? missing : tooLong))
                .filter(_ -> name().isEmpty() || name().length() > LONGEST_NAME)
                .toList();
    }

    private static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }
}
