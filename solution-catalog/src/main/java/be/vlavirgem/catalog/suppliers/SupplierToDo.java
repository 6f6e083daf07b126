package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.platform.list.Sql;

/**
 * A kind of thing that waits for those who describe the solutions of a supplier, as a bean of the feature in which it does.
 *
 * @param messageKey says how many, as in "2 vragen zonder antwoord"
 * @param count a select of one number, of {@code :supplier} on {@code :today}
 * @param href where they are
 */
public record SupplierToDo(String messageKey, Sql count, String href) {

    /** So many of them, which are more than none. */
    record Counted(String messageKey, int number, String href) {}

    Counted counted(int number) {
        return new Counted(messageKey, number, href);
    }
}
