package be.vlavirgem.platform.subjects;

import java.util.UUID;

/**
 * A thing, or a part of one, that is talked about or worked on.
 *
 * @param kind names the feature's type, as in {@code measurement}
 * @param part such as the code of a chapter or a question; empty for the thing as a whole
 */
public record Subject(String kind, UUID id, String part) {

    private static final String WHOLE = "geheel";

    /** From an address, where the whole has a name. */
    public static Subject in(String kind, UUID id, String segment) {
        return new Subject(kind, id, segment.equals(WHOLE) ? "" : segment);
    }

    /** The end of an address about it: {@code measurement/<id>/SEC01}. */
    public String path() {
        return "%s/%s/%s".formatted(kind, id, part.isEmpty() ? WHOLE : part);
    }
}
