package be.vlavirgem.catalog.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page of the form, in the order in which a sheet is completed. */
public enum Step {
    /** What it is called and what it is. */
    IDENTIFICATION("identificatie"),
    /** Which need it answers, and whose. */
    CLASSIFICATION("indeling"),
    /** How one gets it, at which price, and how one gets out. */
    DELIVERY("levering"),
    /** Which versions there are. */
    VERSIONS("versies"),
    /** What it works together with. */
    INTEROPERABILITY("koppelbaarheid"),
    /** How it guards what is entrusted to it. */
    SECURITY("veiligheid"),
    /** Who helps. */
    SUPPORT("ondersteuning");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    /** Its part of the address. */
    public String path() {
        return path;
    }

    /** Names it on the page; {@code .good} says what it is good for. */
    public String messageKey() {
        return "catalog.sheet.step." + path;
    }

    /** The step with that part of the address. */
    public static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The one after it; empty for the last. */
    public Optional<Step> next() {
        return Arrays.stream(values()).dropWhile(step -> step != this).skip(1).findFirst();
    }

    /** Its fields that are typed or chosen, in the order of the form. */
    public List<SheetField> typed() {
        return fields().stream().filter(SheetField::isTyped).toList();
    }

    /** Its fields in the order of the form. */
    public List<SheetField> fields() {
        return Arrays.stream(SheetField.values()).filter(field -> field.step() == this).toList();
    }
}
