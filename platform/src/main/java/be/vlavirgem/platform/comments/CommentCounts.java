package be.vlavirgem.platform.comments;

import java.util.Map;

/** How much is said about each part of a thing, and how much of it its reader did not see yet. */
public record CommentCounts(Map<String, Count> byPart) {

    /** Of one part. */
    public record Count(int written, int fresh) {}

    private static final Count NONE = new Count(0, 0);

    /** Of that part; none when nothing is said. */
    public Count of(String part) {
        return byPart.getOrDefault(part, NONE);
    }
}
