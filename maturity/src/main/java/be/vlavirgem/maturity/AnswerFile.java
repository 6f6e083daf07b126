package be.vlavirgem.maturity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A questionnaire that came back as a file: what it says, question by question, and what of it was taken over. */
record AnswerFile(Id id, Measurement.Id measurement, String name, Instant uploadedAt, String uploadedBy, State state,
        List<Entry> entries, List<Applied> applied) {

    /** Made before the row exists. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A file in a list, without what it says. */
    record Head(Id id, String name, Instant uploadedAt, String uploadedBy, State state, int answers) {}

    /** Where a file is in its life. */
    enum State {
        /** To be looked at; nothing of it counts. */
        DRAFT,
        /** What could be taken over is in the measurement. */
        APPLIED,
        /** What was taken over was put back as it was. */
        REVERTED
    }

    /**
     * What the file says to one question; empty where nothing was filled in.
     *
     * @param seen  the version of the answer when the file went out
     * @param place where its answer stands, such as {@code Capaciteit!F4}
     */
    record Entry(String question, List<String> given, String note, int seen, String place, List<Fault> faults) {}

    /** What is wrong in a cell. */
    record Fault(String place, String messageKey, List<Integer> arguments) {}

    /** A version of an answer that the file added. */
    record Applied(String question, int version) {}

    AnswerFile {
        entries = List.copyOf(entries);
        applied = List.copyOf(applied);
    }
}
