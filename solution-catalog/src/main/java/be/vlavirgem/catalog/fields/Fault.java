package be.vlavirgem.catalog.fields;

import be.vlavirgem.web.form.Mistake;
import java.util.Arrays;

/** Something to mend: at which control, the key of what is wrong, and what it is about. */
public record Fault(String control, String key, Object... about) {

    /** In the words of a page. */
    public Mistake inWords(SheetWords words) {
        return new Mistake(control, words.text(key, about));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fault fault && control.equals(fault.control) && key.equals(fault.key)
                && Arrays.equals(about, fault.about);
    }

    @Override
    public int hashCode() {
        return control.hashCode() * 31 + key.hashCode();
    }

    @Override
    public String toString() {
        return control + ": " + key + Arrays.toString(about);
    }
}
