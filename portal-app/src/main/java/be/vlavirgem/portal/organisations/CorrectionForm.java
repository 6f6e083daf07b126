package be.vlavirgem.portal.organisations;

import be.vlavirgem.web.form.CarriedForm;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The name and numbers of an organisation, as they were typed.
 *
 * @param gezien the mark of what stood there when the form was opened
 */
record CorrectionForm(@Nullable String naam, @Nullable String gemeente, @Nullable String ocmw, @Nullable String kbo,
        @Nullable String ovo, @Nullable String gezien) {

    static CorrectionForm of(KeptOrganisation kept) {
        return new CorrectionForm(kept.name(), TypedKbo.shown(kept.number(KeptOrganisation.MUNICIPALITY)),
                TypedKbo.shown(kept.number(KeptOrganisation.OCMW)), TypedKbo.shown(kept.number(KeptOrganisation.OWN)),
                kept.number(KeptOrganisation.OVO), kept.mark());
    }

    /** Says whether it was made for the organisation as it stands. */
    boolean isOf(KeptOrganisation kept) {
        return kept.mark().equals(gezien);
    }

    /** What was typed, to be sent again for the organisation as it stands. */
    CorrectionForm againFor(KeptOrganisation kept) {
        return new CorrectionForm(naam, gemeente, ocmw, kbo, ovo, kept.mark());
    }

    /** What a lost session had typed goes before what is kept. */
    CorrectionForm over(CarriedForm carried) {
        return carried.value("naam").isEmpty()
                ? this
                : new CorrectionForm(carried.value("naam").orElse(""), carried.value("gemeente").orElse(""),
                        carried.value("ocmw").orElse(""), carried.value("kbo").orElse(""),
                        carried.value("ovo").orElse(""), carried.value("gezien").orElse(""));
    }

    String name() {
        return Objects.requireNonNullElse(naam, "").strip().replaceAll("\\s+", " ");
    }

    String ovoCode() {
        return Objects.requireNonNullElse(ovo, "").strip().toUpperCase(Locale.ROOT);
    }

    /** The numbers that such an organisation has, by field; without those left empty. */
    Map<String, String> numbers(boolean authority) {
        var numbers = new TreeMap<String, String>();
        if (authority) {
            numbers.put(KeptOrganisation.MUNICIPALITY, TypedKbo.of(gemeente).digits());
            numbers.put(KeptOrganisation.OCMW, TypedKbo.of(ocmw).digits());
            numbers.put(KeptOrganisation.OVO, ovoCode());
        } else {
            numbers.put(KeptOrganisation.OWN, TypedKbo.of(kbo).digits());
        }
        numbers.values().removeIf(String::isEmpty);
        return numbers;
    }
}
