package be.vlavirgem.catalog.fields;

import java.time.LocalDate;
import java.util.List;

/** What a field holds, within which limits, and which list it chooses from. */
public sealed interface Kind {

    /** One line. */
    record Line(int most) implements Kind {}

    /** One line of a fixed form, such as the name of a product in lists of vulnerabilities. */
    record Formed(int most, String form) implements Kind {}

    /** Several lines. */
    record Prose(int most) implements Kind {}

    /** The address of a page, with https. */
    record Address() implements Kind {}

    /** Where somebody is reached: a mail address, a telephone number or the address of a page, of a function and never of a person. */
    record Reach() implements Kind {}

    /** Short texts, one a line. */
    record Lines(int most, int each) implements Kind {}

    /** One of a code list. */
    record One(String list) implements Kind {}

    /** Any of a code list. */
    record Many(String list) implements Kind {}

    /** Some of a list too long to show whole, found by typing. */
    record Picked(String list, int most) implements Kind {}

    /** A day. */
    record Day(Means means) implements Kind {

        /** True when what counted until that day counts no more. */
        public boolean isOver(LocalDate day, LocalDate today) {
            return means == Means.LAST && day.isBefore(today);
        }
    }

    /** What a day says, and so which one can be so. */
    enum Means {
        /** Since when something is so, or will be. */
        BEGIN,
        /** Until when: not before the begin in the same row. */
        END,
        /** It happened that day, which is not to come. */
        HAPPENED,
        /** The last day something counts; one that is past is kept, and said to be. */
        LAST
    }

    /** A picture that is sent and not typed. */
    record Picture() implements Kind {}

    /** Rows of the same columns. */
    record Rows(int most, List<Column> columns) implements Kind {
        public Rows {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of rows.
     *
     * @param kind a line, an address, one of a list, one picked, or a day
     * @param required that a row without it is not whole
     */
    record Column(String code, Kind kind, boolean required) {

        /** Names it on the page. */
        public String messageKey() {
            return "catalog.sheet.column." + code;
        }

        static Column needed(String code, Kind kind) {
            return new Column(code, kind, true);
        }

        static Column optional(String code, Kind kind) {
            return new Column(code, kind, false);
        }
    }
}
