package be.vlavirgem.maturity;

import java.util.List;

/** A name for a band of scores, so that a figure tells the college what it means. */
record Level(int number, int from, String name, String meaning) {
    static final int COUNT = 5;
    /** In points of the score. */
    static final int BAND = 20;

    Level {
        new Range(1, COUNT).require(number, "The number of a level");
        Range.only((number - 1) * BAND).require(from, "The start of level " + number);
        Require.text(name, "The name of level " + number);
        Require.text(meaning, "The meaning of level " + number);
    }

    /** As a level's start follows from its number, five in ascending order are all of them. */
    static boolean areComplete(List<Level> levels) {
        return levels.stream().map(Level::number).toList().equals(List.of(1, 2, 3, 4, 5));
    }
}
