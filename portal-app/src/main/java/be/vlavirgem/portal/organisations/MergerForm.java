package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.web.form.CarriedForm;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A merger as it was typed. It stands in the address until it is confirmed, so that looking at what will happen keeps nothing.
 *
 * @param met the others that take part
 * @param opvolger who goes on: {@link #NEW}, or the organisation whose page it is
 */
record MergerForm(@Nullable List<String> met, @Nullable String opvolger, @Nullable String naam, @Nullable String nis,
        @Nullable String gemeente, @Nullable String ocmw, @Nullable String dag, @Nullable String bevestiging) {

    static final String NEW = "nieuw";
    static final String THIS = "dit";

    /** A value as the next page carries it. */
    record Field(String name, String value) {}

    static MergerForm of(CarriedForm carried) {
        return new MergerForm(carried.fields().getOrDefault("met", List.of()), carried.value("opvolger").orElse(""),
                carried.value("naam").orElse(""), carried.value("nis").orElse(""),
                carried.value("gemeente").orElse(""), carried.value("ocmw").orElse(""),
                carried.value("dag").orElse(""), "");
    }

    List<OrganisationId> others() {
        return Objects.requireNonNullElse(met, List.<String>of())
                .stream()
                .flatMap(text -> OrganisationId.parse(text).stream())
                .distinct()
                .toList();
    }

    boolean isNew() {
        return !THIS.equals(opvolger);
    }

    String name() {
        return line(naam);
    }

    String nisCode() {
        return line(nis);
    }

    /** The KBO numbers that were typed. */
    List<String> numbers() {
        return Stream.of(TypedKbo.of(gemeente), TypedKbo.of(ocmw))
                .map(TypedKbo::digits)
                .filter(digits -> !digits.isEmpty())
                .toList();
    }

    String day() {
        return line(dag);
    }

    String confirmation() {
        return line(bevestiging);
    }

    private static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }

    /** What the confirming form carries. */
    List<Field> fields() {
        return Stream.concat(others().stream().map(other -> new Field("met", other.toString())),
                Stream.of(new Field("opvolger", isNew() ? NEW : THIS), new Field("naam", name()),
                        new Field("nis", nisCode()), new Field("gemeente", line(gemeente)),
                        new Field("ocmw", line(ocmw)), new Field("dag", day())))
                .toList();
    }
}
