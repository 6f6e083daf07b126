package be.vlavirgem.catalog.standards;

import java.util.List;
import java.util.Optional;

/**
 * What the report says of one item, or of a standard the file no longer names.
 *
 * @param position in the file; 0 for a standard that is not in it
 * @param slug of the standard; empty for what was refused
 * @param why what was refused says so
 * @param after what the standard becomes; empty where nothing changes
 */
record ReportLine(int position, Outcome outcome, String slug, String title, List<Facts.Change> changes,
        List<Note> remarks, Optional<Note> why, Optional<Facts> after) {

    /** What comes of an item. */
    enum Outcome {
        ADDED, CHANGED, UNCHANGED, VANISHED, REFUSED
    }

    static ReportLine refused(int position, String label, Note why) {
        return new ReportLine(position, Outcome.REFUSED, "", label, List.of(), List.of(), Optional.of(why),
                Optional.empty());
    }

    static ReportLine vanished(Standard standard) {
        return new ReportLine(0, Outcome.VANISHED, standard.slug(), standard.facts().title(), List.of(), List.of(),
                Optional.empty(), Optional.empty());
    }

    static ReportLine added(Stated stated, String slug, Facts facts, List<Note> remarks) {
        return new ReportLine(stated.position(), Outcome.ADDED, slug, facts.title(), List.of(), remarks,
                Optional.empty(), Optional.of(facts));
    }

    /** Changed where something differs. */
    static ReportLine known(Stated stated, Standard standard, Facts after, List<Facts.Change> changes,
            List<Note> remarks) {
        return new ReportLine(stated.position(), changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED,
                standard.slug(), after.title(), changes, remarks, Optional.empty(),
                changes.isEmpty() ? Optional.empty() : Optional.of(after));
    }
}
