package be.vlavirgem.maturity;

import java.util.List;

/** A name for a band of scores, so that a figure tells the college what it means. */
record Level(int number, int from, String name, String meaning) {
    /** In points of the score. */
    static final int BAND = 20;

    Level {
        Require.text(name, "The name of level " + number);
        Require.text(meaning, "The meaning of level " + number);
    }

    /** Whether these are levels 1 to 5, each a band above the one before. */
    static boolean areComplete(List<Level> levels) {
        return levels.stream().map(Level::number).toList().equals(List.of(1, 2, 3, 4, 5))
                && levels.stream().allMatch(level -> level.from() == (level.number() - 1) * BAND);
    }
}
