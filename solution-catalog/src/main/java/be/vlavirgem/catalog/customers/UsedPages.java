package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.chart.BarChart;
import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.Scale;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows a supplier how one solution is looked at and used. */
@Component
class UsedPages {

    /**
     * The page.
     *
     * @param some that there were looks in a month, too few to tell
     * @param confirmed about how many authorities confirmed; 0 when too few to tell
     * @param named where the customers that the supplier named are
     */
    record Page(String name, BarChart chart, boolean some, int customers, int confirmed, String named, String sheet)
            implements
                Charted {

        @Override
        public Stream<@Nullable Chart> drawn() {
            return Stream.of(chart);
        }
    }

    private final UseFigures figures;
    private final MessageSource messages;

    UsedPages(UseFigures figures, MessageSource messages) {
        this.figures = figures;
        this.messages = messages;
    }

    Page page(Access access, OwnSolution solution, Locale locale) {
        var known = figures.of(solution).orElseThrow(NotFoundException::new);
        return new Page(known.name(), chart(access, known.looks(), locale),
                known.looks().values().stream().anyMatch(Looks::isFew), known.customers(),
                known.confirmed(), "%s?van=%s".formatted(CustomerAddress.LIST, solution),
                "/leverancier/oplossingen/" + solution);
    }

    private BarChart chart(Access access, Map<YearMonth, Looks> looks, Locale locale) {
        var bars = looks.entrySet().stream().map(month -> bar(month.getKey(), month.getValue(), locale)).toList();
        var values = bars.stream().map(BarChart.Bar::own).filter(Objects::nonNull).toList();
        var frame = new ChartFrame("bekeken", text("catalog.use.chart", locale), null, null,
                access.preferences().tableFirst(), text("catalog.use.looks", locale));
        return new BarChart(frame, Scale.around(values, 0, null, locale), bars);
    }

    private static BarChart.Bar bar(YearMonth month, Looks looks, Locale locale) {
        var label = DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
        return BarChart.Bar.of(label, looks.isFew() ? null : Double.valueOf(looks.told()), null, null);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
