package be.vlavirgem.catalog.standards;

import be.vlavirgem.web.form.CarriedForm;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A market standard or authentic source, as it was typed.
 *
 * @param gezien the revision of the standard the form was opened for; empty for a new one
 */
record HandForm(@Nullable String soort, @Nullable String titel, @Nullable String beheerder, @Nullable String adres,
        @Nullable String gebruik, @Nullable String domein, @Nullable String samenvatting, @Nullable String reden,
        @Nullable String gezien) {

    static HandForm empty() {
        return new HandForm("", "", "", "", "", "", "", "", "");
    }

    static HandForm of(Standard standard) {
        var facts = standard.facts();
        return new HandForm(facts.text(Field.KIND).orElse(""), facts.title(), facts.text(Field.RESPONSIBLE).orElse(""),
                facts.text(Field.SPECIFICATION).orElse(""), facts.text(Field.USAGE).orElse(""),
                facts.text(Field.DOMAIN).orElse(""), facts.text(Field.SUMMARY).orElse(""), "",
                String.valueOf(standard.revision()));
    }

    /** What a lost session had typed goes before what is kept. */
    HandForm over(CarriedForm carried) {
        return carried.value("titel").isEmpty()
                ? this
                : new HandForm(carried.value("soort").orElse(""), carried.value("titel").orElse(""),
                        carried.value("beheerder").orElse(""), carried.value("adres").orElse(""),
                        carried.value("gebruik").orElse(""), carried.value("domein").orElse(""),
                        carried.value("samenvatting").orElse(""), carried.value("reden").orElse(""),
                        carried.value("gezien").orElse(""));
    }

    /** What was typed, to be sent again for the standard as it stands. */
    HandForm againFor(Standard standard) {
        return new HandForm(soort, titel, beheerder, adres, gebruik, domein, samenvatting, reden,
                String.valueOf(standard.revision()));
    }

    boolean isFor(Standard standard) {
        return String.valueOf(standard.revision()).equals(gezien);
    }

    /** The texts by their fields, without needless spaces. */
    Map<Field, String> texts() {
        var texts = new EnumMap<Field, String>(Field.class);
        texts.put(Field.KIND, line(soort));
        texts.put(Field.TITLE, line(titel));
        texts.put(Field.RESPONSIBLE, line(beheerder));
        texts.put(Field.SPECIFICATION, line(adres));
        texts.put(Field.USAGE, line(gebruik));
        texts.put(Field.DOMAIN, line(domein));
        texts.put(Field.SUMMARY, line(samenvatting));
        return texts;
    }

    String reason() {
        return line(reden);
    }

    static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }
}
