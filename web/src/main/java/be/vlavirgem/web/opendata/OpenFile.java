package be.vlavirgem.web.opendata;

import java.util.Locale;

/** A file of an open dataset, by its path in the portal. */
public record OpenFile(String path, Kind kind) {

    /** In which form it comes; the names are those of the list of file types of the EU. */
    public enum Kind {
        /** Text with separators. */
        CSV("text/csv"),
        /** A workbook. */
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** For programs. */
        JSON("application/json");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        /** The end of the name of such a file. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
