package be.vlavirgem.web.importing;

import be.vlavirgem.platform.importing.ImportBatch;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.list.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as its page shows it.
 *
 * @param path where it is
 * @param uploaded when, as a sentence shows it
 * @param appliedOn when; null while it is not
 * @param fields the columns it needs, each with those of the file to choose from
 * @param settings how its bytes are read; without separator and encoding for a workbook
 */
record ImportPage(String path, ImportBatch batch, String title, String uploaded, @Nullable String appliedOn,
        List<FieldChoice> fields,
        List<Setting> settings, List<Tab> tabs, List<RowView> rows, Pager pager) {

    /** A field with the column it is read from. */
    record FieldChoice(String id, String label, @Nullable String error, List<Choice> columns) {}

    /** One way of reading, with the others. */
    record Setting(String name, String label, List<Choice> choices) {}

    /** Rows of one state. */
    record Tab(String label, String href, boolean current) {}

    /** A row of the file. */
    record RowView(int number, String kind, String stateKey, List<CellView> cells, String was, String becomes) {}

    /** A cell with what is wrong with it, and what is worth knowing about it. */
    record CellView(String label, String text, List<String> problems, List<RemarkView> remarks) {}

    /** Said beside a cell that can be used. */
    record RemarkView(String text, boolean striking) {}

    public boolean isDraft() {
        return batch.state() == ImportBatch.State.DRAFT;
    }

    public boolean isApplying() {
        return batch.state() == ImportBatch.State.APPLYING;
    }
}
