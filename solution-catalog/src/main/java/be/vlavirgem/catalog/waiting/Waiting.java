package be.vlavirgem.catalog.waiting;

import be.vlavirgem.platform.list.Sql;

/**
 * A kind of thing that waits for V-ICT-OR, as a bean of the feature in which it does.
 *
 * @param messageKey says how many, as in "2 nieuwe fiches"
 * @param count a select of one number, out of tables that V-ICT-OR reads
 * @param href where they are
 */
public record Waiting(String messageKey, Sql count, String href) {}
