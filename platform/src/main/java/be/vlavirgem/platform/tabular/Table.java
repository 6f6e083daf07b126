package be.vlavirgem.platform.tabular;

import java.util.List;

/** What stands in a file: the first row that is not empty as its head, the others that are not empty as lines. */
public record Table(List<String> header, List<Line> lines) {

    /** A row by its number as a spreadsheet counts, from 1; a cell is at most {@link Table#LONGEST_CELL} characters. */
    public record Line(int number, List<String> cells) {}

    /** Longer cells are cut here, so that whoever limits a field to less sees that it was too long. */
    public static final int LONGEST_CELL = 500;
}
