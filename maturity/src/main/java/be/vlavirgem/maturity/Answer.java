package be.vlavirgem.maturity;

import java.time.Instant;

/** One version of the answer to a question: the highest version counts, the others are its history. */
record Answer(String question, int version, AnswerValue value, String note, Instant at, Author by) {

    /** Longest explanation, in characters. */
    static final int LONGEST_NOTE = 2000;

    Answer {
        Require.that(version > 0, "Versions of an answer count from 1; found " + version);
        Require.that(note.length() <= LONGEST_NOTE,
                "An explanation has at most 2000 characters; found " + note.length());
    }

    /** Says whether it tells the same, whoever gave it. */
    boolean says(AnswerValue otherValue, String otherNote) {
        return value.equals(otherValue) && note.equals(otherNote);
    }
}
