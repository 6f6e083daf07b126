package be.vlavirgem.catalog.grade;

import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.grade.SecurityGrade.Graded;
import be.vlavirgem.catalog.grade.SecurityGrade.Part;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grade as pages show it, with how it came about.
 *
 * @param letter null where too little is known
 * @param points of 100; 0 where too little is known
 * @param known how much of what counts is known, in percent
 * @param missing what nothing is known of, in words
 */
public record GradeView(@Nullable String letter, int points, int known, List<Line> lines, List<String> missing) {

    /**
     * One part.
     *
     * @param standing proven, declared or unknown
     * @param points of 100; null where nothing is known
     * @param raised the points of the total it would be with all this part can give
     */
    public record Line(String label, String how, String standing, int weight, @Nullable Integer points, int raised,
            SheetField field) {

        /** True when it can give more than it does. */
        public boolean isRaisable() {
            return points == null || points < SecurityGrade.MOST;
        }
    }

    /** In words. */
    public static GradeView of(SecurityGrade grade, SheetWords words) {
        var graded = grade instanceof Graded some ? some : null;
        var lines = grade.parts().stream().map(part -> line(grade, part, words)).toList();
        return new GradeView(graded == null ? null : graded.letter().name(), graded == null ? 0 : graded.points(),
                grade.known(), lines,
                lines.stream().filter(line -> line.points() == null).map(Line::label).toList());
    }

    private static Line line(SecurityGrade grade, Part part, SheetWords words) {
        var known = part.points().isPresent();
        return new Line(words.text("catalog.grade." + part.name()), words.text("catalog.grade." + part.name() + ".how"),
                known ? part.proven() ? "proven" : "declared" : "unknown", part.weight(),
                known ? part.points().getAsInt() : null, grade.pointsWith(part),
                Criterion.valueOf(part.name()).field());
    }

    /** What would raise it, the most first. */
    public List<Line> raising() {
        return lines.stream()
                .filter(Line::isRaisable)
                .sorted(Comparator.comparingInt(Line::raised).reversed())
                .toList();
    }
}
