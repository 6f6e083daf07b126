package be.vlavirgem.catalog.fields;

import be.vlavirgem.web.form.Mistake;
import java.util.List;

/** Something to mend: at which control, the key of what is wrong, and what it is about. */
public record Fault(String control, String key, List<Object> about) {

    public Fault(String control, String key, Object... about) {
        this(control, key, List.of(about));
    }

    /** In the words of a page. */
    public Mistake inWords(SheetWords words) {
        return new Mistake(control, words.text(key, about.toArray()));
    }
}
