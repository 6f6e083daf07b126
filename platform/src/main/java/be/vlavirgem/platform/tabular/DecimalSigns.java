package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.Dialect.Decimals;
import be.vlavirgem.platform.tabular.Dialect.Separator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds whether a comma or a point stands before decimals, by the numbers that can mean one thing only. */
final class DecimalSigns {

    private static final Pattern SURELY_COMMA = Pattern
            .compile("-?\\d{1,3}(\\.\\d{3})+,\\d+|-?\\d+,(\\d{1,2}|\\d{4,})|-?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern SURELY_POINT = Pattern
            .compile("-?\\d{1,3}(,\\d{3})+\\.\\d+|-?\\d+\\.(\\d{1,2}|\\d{4,})|-?\\d{1,3}(,\\d{3}){2,}");

    private DecimalSigns() {}

    static Decimals guess(Table table, Separator separator) {
        var comma = cells(table, SURELY_COMMA);
        var point = cells(table, SURELY_POINT);
        if (comma == point) {
            return separator == Separator.COMMA ? Decimals.POINT : Decimals.COMMA;
        }
        return comma > point ? Decimals.COMMA : Decimals.POINT;
    }

    private static long cells(Table table, Pattern like) {
        return table.lines()
                .stream()
                .map(Table.Line::cells)
                .flatMap(List::stream)
                .filter(cell -> like.matcher(cell).matches())
                .count();
    }
}
