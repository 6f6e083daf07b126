package be.vlavirgem.maturity;

/**
 * What somebody says to a question: the answer, why it is so, and where that can be seen.
 *
 * @param evidence an address on the web, or nothing
 */
record Reply(AnswerValue value, String note, String evidence) {

    /** Longest explanation, in characters. */
    static final int LONGEST_NOTE = 2000;
    /** Longest address, in characters. */
    static final int LONGEST_EVIDENCE = 500;

    Reply {
        Require.that(note.length() <= LONGEST_NOTE,
                "An explanation has at most 2000 characters; found %d", note.length());
        Require.that(evidence.length() <= LONGEST_EVIDENCE,
                "An address has at most 500 characters; found %d", evidence.length());
    }

    static Reply of(AnswerValue value) {
        return new Reply(value, "", "");
    }
}
