package be.vlavirgem.web.form;

import java.util.List;
import java.util.Map;

/** The fields of a form as text, by name; a field may have several values. */
public interface FormFields {

    List<String> all(String name);

    default String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** What was typed, without what stands around it, and with one kind of line end. */
    default String text(String name) {
        return clean(first(name));
    }

    static String clean(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    default boolean has(String name) {
        return !all(name).isEmpty();
    }

    static FormFields of(Map<String, List<String>> fields) {
        return name -> fields.getOrDefault(name, List.of());
    }

    static FormFields of(CarriedForm carried) {
        return of(carried.fields());
    }
}
