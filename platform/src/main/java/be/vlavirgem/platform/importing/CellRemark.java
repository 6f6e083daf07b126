package be.vlavirgem.platform.importing;

import java.util.List;

/**
 * What is worth knowing about a cell that can be used: the field, the key of a sentence and what that is about.
 *
 * @param striking that somebody should look whether it is right
 */
public record CellRemark(String field, String key, List<String> about, boolean striking) {

    /** What the sentence is about, as the messages take it. */
    public Object[] params() {
        return about.toArray();
    }
}
