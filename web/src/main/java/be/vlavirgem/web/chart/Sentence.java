package be.vlavirgem.web.chart;

import java.util.List;

/** A sentence that waits in the messages, with the figures it is about. */
record Sentence(String key, List<String> figures) {

    static Sentence of(String key, String... figures) {
        return new Sentence("web.chart." + key, List.of(figures));
    }

    /** The figures as the messages take them. */
    public Object[] params() {
        return figures.toArray();
    }
}
