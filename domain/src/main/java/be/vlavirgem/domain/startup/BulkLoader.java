package be.vlavirgem.domain.startup;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills tables past row-level security, as the role vlavirgem_loader; only there where a demo may be filled. */
public interface BulkLoader {

    /** Does the work in one transaction: all of it is kept, or nothing. */
    void load(Consumer<Copying> work);

    /** Texts as the value of a column that holds an array of them. */
    static String array(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** What the work of a {@link BulkLoader} does. */
    interface Copying {

        /** Adds rows to a table; each has its values in the order of the columns, null where there is none. */
        void copy(String table, List<String> columns, Stream<List<Object>> rows);
    }
}
