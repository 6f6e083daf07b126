package be.vlavirgem.maturity;

import java.time.Instant;

/** One version of the answer to a question: the highest version counts, the others are its history. */
record Answer(String question, int version, Reply reply, Instant at, Author by) {

    Answer {
        Require.that(version > 0, "Versions of an answer count from 1; found %d", version);
    }

    AnswerValue value() {
        return reply.value();
    }

    String note() {
        return reply.note();
    }

    String evidence() {
        return reply.evidence();
    }
}
