package be.vlavirgem.platform.importing;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tabular.TableFile;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;

/** What a kind of file is about and where it goes: the part of an import that a module writes, supplied as a bean. */
public interface ImportTarget {

    /** A code such as {@code inhabitants}. */
    String code();

    /** Who brings such files. */
    default Permission permission() {
        return Permission.IMPORT_DATA;
    }

    /** How many rows a file may have. */
    default int mostRows() {
        return TableFile.MOST_ROWS;
    }

    /** What must be in the file, in the order of the preview. */
    List<ImportField> fields();

    /** Reads at once what rows are checked against. */
    RowCheck check();

    /** The values these things have now; those that are not there are left out. One statement. */
    Map<ImportKey, List<String>> current(Collection<ImportKey> keys);

    /** Those that hold since a moment what was said elsewhere too, so that a file from before is not taken back alone. One statement. */
    default Set<ImportKey> joinedSince(Collection<ImportKey> keys, Instant moment) {
        return Set.of();
    }

    /** Makes, changes and removes things in the running transaction, as this import says or as it was before it. */
    void write(ImportId id, List<ImportChange> changes);

    /** What a thing is, as the preview says it; nothing of what is not there. */
    default String told(List<String> values, MessageSource messages, Locale locale) {
        return String.join(" · ", values);
    }

    /** Judges rows one by one. */
    @FunctionalInterface
    interface RowCheck {

        /** What the row proposes; nothing where it noted a problem at a cell. */
        Optional<Proposal> check(RowCells cells);
    }

    /** What a row wants a thing to be. */
    record Proposal(ImportKey key, List<String> values) {}
}
