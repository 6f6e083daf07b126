package be.vlavirgem.platform.tabular;

import java.util.List;

/** A row of a workbook that came back filled in, by the key and the version it went out with. */
public record ReturnedLine(String key, int version, List<Filled> cells) {

    /** What stands in a cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        PERCENTAGE,
        FORMULA,
        /** Such as {@code #DIV/0!}. */
        FAULT
    }

    /** A cell with its place, such as {@code Beveiliging!F14}; a number has a comma before its decimals. */
    public record Filled(String place, Kind kind, String text) {

        public boolean isEmpty() {
            return text.isEmpty() && kind == Kind.TEXT;
        }
    }
}
