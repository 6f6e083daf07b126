package be.vlavirgem.platform.content;

/**
 * A text in another language.
 *
 * @param key  of the Dutch text
 * @param from the fingerprint of the Dutch it was made from
 */
public record Translation(String key, String language, String from, String words) {}
