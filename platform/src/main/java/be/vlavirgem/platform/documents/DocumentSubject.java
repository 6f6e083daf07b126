package be.vlavirgem.platform.documents;

import java.util.UUID;

/**
 * The thing a document is attached to.
 *
 * @param kind names the feature's type, as in {@code measurement}
 * @param part of the thing, such as the code of a question; empty for the thing as a whole
 */
public record DocumentSubject(String kind, UUID id, String part) {}
