package be.vlavirgem.catalog.merging;

/**
 * How many of something change hands.
 *
 * @param messageKey names it
 * @param from that the one has which ends
 * @param to that the other has
 * @param together after it is done: what both had stands there once
 */
public record Moved(String messageKey, int from, int to, int together) {}
