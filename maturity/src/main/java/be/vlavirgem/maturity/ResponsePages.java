package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.maturity.Participation.Taking;
import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.FlandersMap;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.MapClasses;
import be.vlavirgem.web.chart.MapGround;
import be.vlavirgem.web.chart.MapValue;
import be.vlavirgem.web.chart.Scale;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a round goes, for V-ICT-OR. */
@Component
@Transactional(readOnly = true)
class ResponsePages {

    static final String MAP = "kaart-respons";
    private static final int DONE = 100;
    /** Who begins nothing, who is somewhere in a third, and who submitted: so that each says what to do. */
    private static final MapClasses CLASSES = MapClasses.fixed(0, 1, 34, 67, DONE, DONE + .1);

    /** A group, or all, with how many began and submitted. */
    record Line(String name, int total, int started, int submitted, int percent) {

        static Line of(String name, Response.Count count) {
            return new Line(name, count.total(), count.started(), count.submitted(), count.percent());
        }
    }

    /** The groups of one system. */
    record Table(String system, List<Line> lines) {}

    /** A week of the round; {@code then} is null where no earlier round is known. */
    record Week(String day, int now, @Nullable Integer then) {}

    /** The page; {@code sameDay} tells how it stands beside the round before, {@code gone} who exists no more. */
    record Page(String id, String name, Line all, String sameDay, String gone, List<Table> tables, List<Week> weeks,
            LineChart line, FlandersMap map) implements Charted {

        @Override
        public Stream<@Nullable Chart> drawn() {
            return Stream.of(map, line);
        }
    }

    private final Rounds rounds;
    private final Participation participation;
    private final MessageSource messages;
    private final Clock clock;

    ResponsePages(Rounds rounds, Participation participation, MessageSource messages, Clock clock) {
        this.rounds = rounds;
        this.participation = participation;
        this.messages = messages;
        this.clock = clock;
    }

    /** The ground of its map, of the day on which it opened, is asked within the same transaction. */
    Page of(Round.Id id, Function<LocalDate, MapGround> ground, boolean tableFirst, Locale locale) {
        var response = response(id);
        var words = new Words(messages, locale);
        var weeks = response.weeks();
        return new Page(id.toString(), response.round().name(),
                Line.of(words.text("maturity.response.flanders"), response.all()), sameDay(response, words),
                gone(response, words),
                tables(response, words), weeks.stream().map(week -> week(week, words)).toList(),
                line(weeks, tableFirst, words),
                map(response, ground.apply(response.round().opensOn()), tableFirst, words));
    }

    Response response(Round.Id id) {
        var all = rounds.findAllByOrderByYearDesc();
        var round = all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
        var before = all.stream().filter(each -> each.opensOn().isBefore(round.opensOn())).findFirst();
        var taking = participation
                .in(Stream.concat(Stream.of(round), before.stream()).map(Round::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Taking::round));
        return new Response(round, before, taking.getOrDefault(id.value(), List.of()),
                before.map(earlier -> taking.getOrDefault(earlier.id().value(), List.of())).orElse(List.of()),
                LocalDate.now(clock));
    }

    private static String sameDay(Response response, Words words) {
        var now = response.all().submitted();
        return response.sameDayBefore()
                .map(then -> words.text("maturity.response.same-day", response.day(), now, then,
                        response.before().orElseThrow().name()))
                .orElseGet(() -> words.text("maturity.response.first", response.day(), now));
    }

    /** Who went up in another, which stands apart on the map of then; empty when nobody did. */
    private static String gone(Response response, Words words) {
        var names = response.gone()
                .stream()
                .map(each -> each.successor() == null
                        ? words.text("maturity.response.gone.ended", each.name())
                        : words.text("maturity.response.gone.into", each.name(), each.successor()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words.text("maturity.response.gone", names);
    }

    private List<Table> tables(Response response, Words words) {
        var named = new GroupWords(words);
        var groups = participation.groups(response.round().year());
        return groups.stream()
                .map(Participation.Group::system)
                .distinct()
                .map(system -> new Table(system,
                        groups.stream()
                                .filter(group -> group.system().equals(system))
                                .map(group -> Line.of(named.name(group.system(), group.code(), group.name()),
                                        response.of(group)))
                                .toList()))
                .toList();
    }

    private static Week week(Response.Week week, Words words) {
        return new Week(words.date(week.day()), week.now(), week.then() < 0 ? null : Integer.valueOf(week.then()));
    }

    private static LineChart line(List<Response.Week> weeks, boolean tableFirst, Words words) {
        var figures = weeks.stream().map(week -> (double) week.now()).toList();
        return new LineChart(
                new ChartFrame("lijn-respons", words.text("maturity.response.line"), null, null, tableFirst),
                Scale.around(figures.isEmpty() ? List.of(0.0) : figures, 0, null, words.locale()),
                weeks.stream()
                        .map(week -> new LineChart.Point(words.date(week.day()).substring(0, 5), (double) week.now(),
                                null))
                        .toList(),
                true);
    }

    private static FlandersMap map(Response response, MapGround ground, boolean tableFirst, Words words) {
        Map<OrganisationId, MapValue> values = response.now()
                .stream()
                .collect(Collectors.toMap(each -> new OrganisationId(each.organisation()),
                        each -> new MapValue.Known(shade(each))));
        var classes = Stream.of("none", "third", "two-thirds", "rest", "submitted")
                .map(each -> words.text("maturity.response.map." + each))
                .toList();
        return new FlandersMap(new ChartFrame(MAP, words.text("maturity.response.map"), null, null, tableFirst),
                new Scale(0, 100, 0, null, words.locale()), CLASSES.called(classes), ground, values, null);
    }

    /** Who submitted stands apart from who answered all: its figure reads the same, its class is the next one. */
    private static double shade(Taking taking) {
        return taking.isSubmitted() ? DONE : Math.min(taking.done(), DONE - .1);
    }
}
