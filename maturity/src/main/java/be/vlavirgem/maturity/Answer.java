package be.vlavirgem.maturity;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** One version of the answer to a question: the highest version counts, the others are its history. */
record Answer(String question, int version, Reply reply, Instant at, Author by) {

    Answer {
        Require.that(version > 0, "Versions of an answer count from 1; found %d", version);
    }

    AnswerValue value() {
        return reply.value();
    }

    /** The same, by whom these names say. */
    Answer naming(UnaryOperator<Author> names) {
        return new Answer(question, version, reply, at, names.apply(by));
    }

    String note() {
        return reply.note();
    }

    String evidence() {
        return reply.evidence();
    }
}
