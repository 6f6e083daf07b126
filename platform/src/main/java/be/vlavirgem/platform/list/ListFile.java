package be.vlavirgem.platform.list;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file of rows that is written from the first to the last, in little memory whatever its length. */
public interface ListFile extends Closeable {

    /** The kinds of files there are. */
    enum Format {
        /** A workbook; numbers and days are numbers and days. */
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** Text as Excel in Belgium opens it, in which no cell is a formula. */
        CSV("csv", "text/csv;charset=UTF-8");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** The end of its name. */
        public String extension() {
            return extension;
        }

        /** What it is to a browser. */
        public String mediaType() {
            return mediaType;
        }

        /** Begins a file with the names of its columns. */
        public ListFile begin(OutputStream out, String title, List<String> heads) throws IOException {
            return switch (this) {
                case XLSX -> XlsxFile.begin(out, title, heads);
                case CSV -> CsvFile.begin(out, heads);
            };
        }
    }

    /** Adds a row; the words of messages must have become texts. */
    void add(List<Cell> cells) throws IOException;
}
