package be.vlavirgem.testsupport;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checked-in table that says what each route answers to each visitor: written by hand, never derived from the code. */
public record AccessTable(List<Line> lines) {

    /** What one route answers, per column. */
    public record Line(String method, String route, Map<String, String> answers) {

        /** The method and the route together. */
        public String name() {
            return method + " " + route;
        }

        /** The expected answer in that column. */
        public String answer(String column) {
            var answer = answers.get(column);
            if (answer == null) {
                throw new IllegalArgumentException("%s has no column %s".formatted(name(), column));
            }
            return answer;
        }
    }

    /** Reads lines of columns separated by tabs; the first line is the head, # begins a remark. */
    public static AccessTable read(String text) {
        var rows = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t+"))
                .toList();
        var head = rows.getFirst();
        return new AccessTable(rows.stream().skip(1).map(row -> line(head, row)).toList());
    }

    private static Line line(String[] head, String[] row) {
        if (row.length != head.length) {
            throw new IllegalArgumentException(
                    "%d columns instead of %d: %s".formatted(row.length, head.length, Arrays.toString(row)));
        }
        var answers = new LinkedHashMap<String, String>();
        for (int column = 2; column < head.length; column++) {
            answers.put(head[column].strip(), row[column].strip());
        }
        return new Line(row[0].strip(), row[1].strip(), answers);
    }
}
