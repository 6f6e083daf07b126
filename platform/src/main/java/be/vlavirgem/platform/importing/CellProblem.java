package be.vlavirgem.platform.importing;

import java.util.List;

/** What is wrong with a cell: the field, the key of a sentence that says how to mend it, and what that is about. */
public record CellProblem(String field, String key, List<String> about) {

    /** What the sentence is about, as the messages take it. */
    public Object[] params() {
        return about.toArray();
    }
}
