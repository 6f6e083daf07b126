package be.vlavirgem.platform.tabular;

import java.util.List;

/** Stops the reading of a file. */
final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> about;

    RefusedFile(String key, String... about) {
        super("table.refused." + key, null, false, false);
        this.about = List.of(about);
    }

    TableReading.Refused reading() {
        return new TableReading.Refused(String.valueOf(getMessage()), about);
    }

    FillInReading fillIn() {
        return new FillInReading.Refused(String.valueOf(getMessage()), about);
    }
}
