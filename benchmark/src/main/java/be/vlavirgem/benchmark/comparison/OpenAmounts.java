package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.FinancePost;
import be.vlavirgem.benchmark.indicators.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which lines of the finances an indicator of open data is made of, by the words of its formula. */
record OpenAmounts(List<Line> lines) {

    /**
     * A line of the finances.
     *
     * @param divisor that it is divided by
     */
    record Line(boolean divisor, FinancePost post) {}

    /** Empty where the indicator is of something else. */
    static Optional<OpenAmounts> of(Rule rule) {
        var lines = Stream.of(false, true)
                .flatMap(below -> rule.posts(below).map(post -> new Line(below, post)))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new OpenAmounts(lines));
    }

    String[] texts(Function<Line, String> column) {
        return lines.stream().map(column).toArray(String[]::new);
    }
}
