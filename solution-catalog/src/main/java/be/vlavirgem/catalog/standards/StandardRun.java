package be.vlavirgem.catalog.standards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A file of the register that was read: shown first, then applied or thrown away.
 *
 * @param whole that what the file does not name vanishes
 * @param revision of the register it was laid beside
 * @param why it failed, or waits for a person
 */
record StandardRun(StandardRunId id, Source source, State state, String name, boolean whole, Instant readAt,
        Optional<Instant> appliedAt, long revision, Optional<Note> why, Counts counts) {

    /** How the file came. */
    enum Source {
        UPLOAD, BUTTON, SCHEDULE
    }

    /** What became of it. */
    enum State {
        /** Read and reported; nothing is changed yet. */
        PREVIEW,
        /** Nothing to decide: all in it was so already when it came. */
        NOTHING,
        /** What was reported was done. */
        APPLIED,
        /** Thrown away by a person. */
        DISCARDED,
        /** Nothing came that could be read. */
        FAILED;

        /** Of what was read: where nothing changes, nobody has to decide. */
        static State of(Counts counts) {
            return counts.isAnything() ? PREVIEW : NOTHING;
        }
    }

    /** How many items had each outcome; remarks stand beside any of them. */
    record Counts(int added, int changed, int unchanged, int vanished, int refused, int remarked) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        static Counts of(List<ReportLine> lines) {
            return new Counts(count(lines, ReportLine.Outcome.ADDED), count(lines, ReportLine.Outcome.CHANGED),
                    count(lines, ReportLine.Outcome.UNCHANGED), count(lines, ReportLine.Outcome.VANISHED),
                    count(lines, ReportLine.Outcome.REFUSED), count(lines, line -> !line.remarks().isEmpty()));
        }

        private static int count(List<ReportLine> lines, ReportLine.Outcome outcome) {
            return count(lines, line -> line.outcome() == outcome);
        }

        private static int count(List<ReportLine> lines, Predicate<ReportLine> counted) {
            return Math.toIntExact(lines.stream().filter(counted).count());
        }

        /** True when applying it changes something. */
        public boolean isAnything() {
            return added + changed + vanished > 0;
        }
    }

    /** As nobody means it: a file that lost its end, or another register. */
    private static final int FIFTH = 5;

    static boolean losesTooMany(Counts counts, int inRegister) {
        return counts.vanished() * FIFTH > inRegister;
    }

    public boolean isOpen() {
        return state == State.PREVIEW;
    }

    public String path() {
        return RunList.PATH + "/" + id;
    }
}
