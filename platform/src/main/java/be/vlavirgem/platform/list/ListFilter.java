package be.vlavirgem.platform.list;

import java.util.List;

/** A way to narrow a list; its key is the name of its parameter in addresses. */
public sealed interface ListFilter {

    /** Names it in addresses. */
    String key();

    /** The message beside it. */
    String labelKey();

    /** One of a few; any other value in an address is refused. */
    record Choice(String key, String labelKey, List<Option> options) implements ListFilter {}

    /** What can be chosen, and the rows it keeps. */
    record Option(String value, Cell label, Condition condition) {}

    /** From a day to a day, both included; the parameters end in {@code -van} and {@code -tot}. */
    record Period(String key, String labelKey, Sql from, Sql to) implements ListFilter {

        /** The parameter with the first day that is kept. */
        public String fromKey() {
            return key + "-van";
        }

        /** The parameter with the last day that is kept. */
        public String toKey() {
            return key + "-tot";
        }
    }

    /** From a number to a number, in whole numbers; the parameters end in {@code -van} and {@code -tot}. */
    record Range(String key, String labelKey, Sql from, Sql to) implements ListFilter {

        /** The parameter with the lowest number that is kept. */
        public String fromKey() {
            return key + "-van";
        }

        /** The parameter with the highest number that is kept. */
        public String toKey() {
            return key + "-tot";
        }
    }
}
