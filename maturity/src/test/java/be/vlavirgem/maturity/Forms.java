package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms for tests: names and values in turn; a name twice has two values. */
final class Forms {
    private Forms() {}

    static Map<String, List<String>> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            fields.computeIfAbsent(namesAndValues[index], name -> new ArrayList<>()).add(namesAndValues[index + 1]);
        }
        return fields;
    }

    static FormFields of(String... namesAndValues) {
        return FormFields.of(fields(namesAndValues));
    }
}
