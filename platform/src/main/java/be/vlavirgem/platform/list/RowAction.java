package be.vlavirgem.platform.list;

/**
 * A button on a row of a list, which sends one value.
 *
 * @param path where its form goes
 * @param label the verb on it
 * @param field names the value
 */
public record RowAction(String path, Cell label, String field, String value) {}
