package be.vlavirgem.web.chart;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One figure of each municipality of Flanders, on tiles or on real borders; who has none in the map has no data.
 *
 * @param joined true where several of them are drawn as one, and words say areas for municipalities
 */
public record FlandersMap(ChartFrame frame, Scale scale, MapClasses classes, MapGround ground,
        Map<OrganisationId, MapValue> values, @Nullable OrganisationId own, boolean joined)
        implements
            Chart {

    /** A municipality as it is drawn; {@code word} is the key of what stands for a missing figure. */
    record Area(String name, String shape, String look, @Nullable String figure, @Nullable String word, boolean own) {}

    /** A line of the legend: what a look means, and how many municipalities have it. */
    record Line(String look, @Nullable String text, @Nullable String word, String count) {}

    /** All shapes of one look that needs a pattern, in one path: a pattern per shape would weigh megabytes in a PDF. */
    record Underlay(String look, String shape) {}

    /** Keeps the values as they are now. */
    public FlandersMap {
        values = Map.copyOf(values);
    }

    /** Of municipalities, each by itself. */
    public FlandersMap(ChartFrame frame, Scale scale, MapClasses classes, MapGround ground,
            Map<OrganisationId, MapValue> values, @Nullable OrganisationId own) {
        this(frame, scale, classes, ground, values, own, false);
    }

    /** The municipalities, the own one last so that its outline is whole. */
    public List<Area> areas() {
        return ground.places()
                .stream()
                .map(this::area)
                .sorted(Comparator.comparing(Area::own))
                .toList();
    }

    /** Those with a shape on this ground. */
    public List<Area> drawnAreas() {
        return areas().stream().filter(area -> !area.shape().isEmpty()).toList();
    }

    /** What lies under the shapes whose look is a pattern. */
    public List<Underlay> underlays() {
        return Stream.of(MapValue.Absent.NO_DATA, MapValue.Absent.HIDDEN)
                .map(FlandersMap::look)
                .map(look -> new Underlay(look, drawnAreas().stream()
                        .filter(area -> area.look().equals(look))
                        .map(Area::shape)
                        .collect(Collectors.joining())))
                .filter(underlay -> !underlay.shape().isEmpty())
                .toList();
    }

    /** How many have no shape on this ground. */
    public long undrawn() {
        return ground.places().stream().filter(place -> place.shape().isEmpty()).count();
    }

    private Area area(MapGround.Place place) {
        var isOwn = place.id().equals(own);
        return switch (valueOf(place)) {
            case MapValue.Known(var value) -> new Area(place.name(), place.shape(),
                    look(classes.of(value)), scale.exact(value), null, isOwn);
            case MapValue.Absent absent -> new Area(place.name(), place.shape(), look(absent), null, word(absent),
                    isOwn);
        };
    }

    private MapValue valueOf(MapGround.Place place) {
        return values.getOrDefault(place.id(), MapValue.Absent.NO_DATA);
    }

    private String look(int nth) {
        return "class-" + classes.colour(nth);
    }

    private static String look(MapValue.Absent absent) {
        return switch (absent) {
            case NO_DATA -> "no-data";
            case HIDDEN -> "not-shown";
            case NOT_APPLICABLE -> "not-applicable";
        };
    }

    private static String word(MapValue.Absent absent) {
        return "web.chart.map." + look(absent);
    }

    /** What the looks mean; what does not occur is left out. */
    public List<Line> legend() {
        var known = IntStream.range(0, classes.count())
                .mapToObj(nth -> new Line(look(nth), bounds(nth), null,
                        scale.count(figures().filter(value -> classes.of(value) == nth).count())));
        var absent = Stream.of(MapValue.Absent.values())
                .filter(kind -> count(kind) > 0)
                .map(kind -> new Line(look(kind), null, word(kind), scale.count(count(kind))));
        return Stream.concat(figures().findAny().isPresent() ? known : Stream.empty(), absent).toList();
    }

    private String bounds(int nth) {
        if (!classes.words().isEmpty()) {
            return classes.words().get(nth);
        }
        var from = scale.exact(classes.bounds().get(nth));
        var to = scale.exact(classes.bounds().get(nth + 1));
        return from.equals(to) ? from : from + " – " + to;
    }

    private Stream<Double> figures() {
        return ground.places()
                .stream()
                .map(this::valueOf)
                .flatMap(value -> value instanceof MapValue.Known(var figure) ? Stream.of(figure) : Stream.empty());
    }

    private long count(MapValue.Absent kind) {
        return ground.places().stream().map(this::valueOf).filter(kind::equals).count();
    }

    /** True when the reader's own municipality is on the map. */
    public boolean hasOwn() {
        return ground.places().stream().anyMatch(place -> place.id().equals(own));
    }

    /** True when there is no municipality at all. */
    public boolean isEmpty() {
        return ground.places().isEmpty();
    }

    /** True when there is something for a table. */
    public boolean hasTable() {
        return !isEmpty();
    }

    /** The end of the keys of words that are said of areas. */
    public String of() {
        return joined ? ".areas" : "";
    }

    /** What the drawing shows, in one sentence. */
    public Sentence summary() {
        var known = figures().sorted().toList();
        return known.isEmpty()
                ? Sentence.of("map.empty", frame.title())
                : Sentence.of("map.summary" + of(), frame.title(), scale.count(known.size()),
                        scale.count(ground.places().size()), scale.exact(known.getFirst()),
                        scale.exact(known.getLast()));
    }

    /** Each municipality with its figure, in order of name. */
    public DataTable table() {
        var places = areas().stream().sorted(Comparator.comparing(Area::name)).toList();
        return new DataTable(DataTable.Column.key(joined ? "area" : "municipality"),
                List.of(DataTable.Column.key("figure")),
                places.stream()
                        .map(area -> new DataTable.Row(area.name(),
                                List.of(new DataTable.Cell(area.figure(), area.word()))))
                        .toList());
    }
}
