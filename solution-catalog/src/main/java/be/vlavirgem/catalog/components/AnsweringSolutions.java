package be.vlavirgem.catalog.components;

import java.util.List;

/** The published solutions that answer a need, for its page; given by the catalogue. */
public interface AnsweringSolutions {

    /** How many answer the component of that code, and the first of them. */
    Answering of(String component, int most);

    /** Solutions that answer one component. */
    record Answering(long count, List<Solution> first) {

        public static final Answering NONE = new Answering(0, List.of());

        public Answering {
            first = List.copyOf(first);
        }
    }

    /** A solution by its name, with the address of its page. */
    record Solution(String name, String supplier, String href) {}
}
