package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The local authorities there are and were, to be found by what a supplier calls them: a name, a NIS code or a KBO number. */
record Authorities(List<Named> all, LocalDate today) {

    /** One of them, with the numbers of its municipality and its OCMW. */
    record Named(UUID id, String name, String nis, List<String> numbers, Optional<LocalDate> until) {

        boolean isOn(LocalDate day) {
            return until.filter(day::isAfter).isEmpty();
        }
    }

    private static final int FEW = 3;
    private static final Pattern KIND = Pattern
            .compile("^(gemeente|stad|ocmw|lokaal bestuur|gemeentebestuur|stadsbestuur) ");
    private static final Pattern DIGITS = Pattern.compile("(?i)(be)?[0-9.\\s]+");

    /** The one that is meant and still is there. */
    Match<Named> find(String typed) {
        var found = all.stream().filter(meant(typed.strip())).toList();
        var going = found.stream().filter(one -> one.isOn(today)).toList();
        if (going.size() == 1) {
            return new Match.One<>(going.getFirst());
        }
        return going.isEmpty() ? missing(typed.strip(), found) : Match.refused("authority.several", typed.strip());
    }

    private static Predicate<Named> meant(String typed) {
        if (NisCode.isValid(typed)) {
            return one -> one.nis().equals(typed);
        }
        var number = KboNumber.read(typed);
        return number.isPresent()
                ? one -> one.numbers().contains(number.get().value())
                : one -> name(one.name()).equals(name(typed));
    }

    private static String name(String name) {
        return KIND.matcher(Plain.of(name)).replaceFirst("");
    }

    private Match<Named> missing(String typed, List<Named> ended) {
        if (!ended.isEmpty()) {
            var last = ended.getLast();
            return Match.refused("authority.ended", last.name(), Days.write(last.until().orElseThrow()));
        }
        var alike = alike(typed);
        return alike.isEmpty()
                ? Match.refused("authority.unknown", typed)
                : Match.refused("authority.alike", typed, String.join(", ", alike));
    }

    /** Some whose name has this in it, or begins alike. */
    private List<String> alike(String typed) {
        var plain = name(typed);
        if (plain.length() < FEW || DIGITS.matcher(typed).matches()) {
            return List.of();
        }
        return all.stream()
                .filter(one -> one.isOn(today))
                .filter(one -> name(one.name()).contains(plain) || name(one.name()).startsWith(plain.substring(0, FEW)))
                .map(Named::name)
                .limit(FEW)
                .toList();
    }

    /** What can be chosen from. */
    List<String> names() {
        return all.stream().filter(one -> one.isOn(today)).map(Named::name).toList();
    }
}
