package be.vlavirgem.web.borders;

import java.util.List;

/** What is wrong with a file of borders: the key of a sentence that says how to mend it, and what it is about. */
record BorderProblem(String key, List<String> about) {

    static BorderProblem of(String key, String... about) {
        return new BorderProblem("web.borders.problem." + key, List.of(about));
    }

    /** What the sentence is about, as the messages take it. */
    public Object[] params() {
        return about.toArray();
    }
}
