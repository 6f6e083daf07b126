package be.vlavirgem.platform.tabular;

import java.util.List;

/** What came of opening a workbook that was filled in. */
public sealed interface FillInReading {

    /** Ours: the stamp it went out with, and its rows. */
    record Sound(List<String> stamp, List<ReturnedLine> lines) implements FillInReading {}

    /** Refused whole: the key of a sentence that says how to mend it, and what it is about. */
    record Refused(String key, List<String> about) implements FillInReading {}
}
