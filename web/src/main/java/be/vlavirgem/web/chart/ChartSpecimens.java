package be.vlavirgem.web.chart;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every chart in every state, with made-up figures; for the style page and the tests. */
public final class ChartSpecimens {

    private static final List<String> CHAPTERS = List.of("Strategie en bestuur", "Organisatie en medewerkers",
            "Informatie- en cyberbescherming", "Infrastructuur", "Gegevensbeheer en -kwaliteit",
            "Digitale dienstverlening", "Samenwerking", "Toepassingen en contracten", "Innovatie", "Capaciteit");
    private static final double[] OWN = { 43.1, 28.4, 61.7, 72, 35.5, 48.9, 55.2, 12.3, 8, 94.6 };
    private static final double[] MIDDLE = { 44, 39.5, 52, 61, 37, 45, 58, 31, 17, 88 };

    private final Locale locale;

    private ChartSpecimens(Locale locale) {
        this.locale = locale;
    }

    /** Horizontal bars: whole, one, without peers for some, with the table first, and empty. */
    public static List<BarChart> bars(Locale locale) {
        return new ChartSpecimens(locale).bars();
    }

    private List<BarChart> bars() {
        var score = Scale.score(locale);
        var whole = IntStream.range(0, CHAPTERS.size()).mapToObj(this::bar).toList();
        var some = List.of(BarChart.Bar.of(CHAPTERS.get(0), 43.1, band(0), null),
                BarChart.Bar.of(CHAPTERS.get(1), null, band(1), null),
                BarChart.Bar.of(CHAPTERS.get(2), 0.0, null, null), BarChart.Bar.of(CHAPTERS.get(3), 100.0,
                        new Band(100, 100, 100, 5), null));
        return List.of(new BarChart(frame("staven", "Score per hoofdstuk", "Score per chapter"), score, whole),
                new BarChart(frame("staaf", "Eén staaf", "One bar"), score,
                        List.of(new BarChart.Bar("ICT-maturiteit", 43.1, new Band(35, 44, 52, 38), 81.4, null))),
                new BarChart(frame("staven-deels", "Waarden en groepen ontbreken", "Values and groups are missing"),
                        score, some),
                new BarChart(tableFirst("staven-tabel", "Eerst de tabel", "The table first"), score,
                        whole.subList(0, 3)),
                new BarChart(frame("staven-leeg", "Zonder cijfers", "Without figures"), score, List.of()));
    }

    private BarChart.Bar bar(int nth) {
        return new BarChart.Bar(CHAPTERS.get(nth), OWN[nth], band(nth), Math.min(100, OWN[nth] + 21.5),
                "#grafieken");
    }

    private static Band band(int nth) {
        return new Band(MIDDLE[nth] - 7 - nth / 2.0, MIDDLE[nth], Math.min(100, MIDDLE[nth] + 8 + nth / 3.0), 38);
    }

    /** The radar: ten axes, three axes, and with missing values. */
    public static List<RadarChart> radars(Locale locale) {
        return new ChartSpecimens(locale).radars();
    }

    private List<RadarChart> radars() {
        var score = Scale.score(locale);
        var whole = IntStream.range(0, CHAPTERS.size())
                .mapToObj(nth -> axis(nth, OWN[nth], Math.min(100, OWN[nth] + 21.5)))
                .toList();
        return List.of(new RadarChart(frame("radar", "Hoofdstukken", "Chapters"), score, whole),
                new RadarChart(frame("radar-drie", "Drie assen", "Three axes"), score,
                        IntStream.range(0, 3).mapToObj(nth -> axis(nth, OWN[nth], null)).toList()),
                new RadarChart(frame("radar-gat", "Een hoofdstuk zonder waarde", "A chapter without a value"), score,
                        IntStream.range(0, 6).mapToObj(nth -> axis(nth, nth == 2 ? null : OWN[nth], null)).toList()));
    }

    private static RadarChart.Axis axis(int nth, @Nullable Double own, @Nullable Double model) {
        return new RadarChart.Axis(CHAPTERS.get(nth), own, MIDDLE[nth], model);
    }

    /** The line over the rounds: whole, with a round skipped, one round, and empty. */
    public static List<LineChart> lines(Locale locale) {
        return new ChartSpecimens(locale).lines();
    }

    private List<LineChart> lines() {
        var score = Scale.score(locale);
        var whole = List.of(round(2023, 31.2, 0), round(2024, 35.8, 1), round(2025, 38.9, 2), round(2026, 43.1, 3));
        var gap = List.of(round(2022, 28.0, 0), round(2023, 31.2, 0), round(2024, null, 1),
                new LineChart.Point("Najaar 2025", 38.9, null), round(2026, 43.1, 3));
        return List.of(new LineChart(frame("lijn", "Score over de rondes", "Score over the rounds"), score, whole),
                new LineChart(frame("lijn-gat", "Een ronde overgeslagen", "A round was skipped"), score, gap),
                new LineChart(frame("lijn-een", "Eén ronde", "One round"), score, whole.subList(3, 4)),
                new LineChart(frame("lijn-jaren", "Een cijfer over de jaren", "A figure over the years"), score,
                        List.of(new LineChart.Point("2024", 31.2, null), new LineChart.Point("2025", 38.9, null)),
                        true),
                new LineChart(frame("lijn-leeg", "Nog geen ronde", "No round yet"), score, List.of()));
    }

    private static LineChart.Point round(int year, @Nullable Double own, int nth) {
        return new LineChart.Point("Najaar " + year, own, new Band(27 + 3 * nth, 35.5 + 3 * nth, 43 + 3 * nth, 250));
    }

    /** The pie: ten slices of which many are small, one, with a part of nothing, and empty. */
    public static List<PieChart> pies(Locale locale) {
        return new ChartSpecimens(locale).pies();
    }

    private List<PieChart> pies() {
        var euro = new Scale(0, 100, 0, "€", locale);
        var whole = IntStream.range(0, CHAPTERS.size())
                .mapToObj(nth -> new PieChart.Slice(CHAPTERS.get(nth), 100_000 * OWN[nth]))
                .toList();
        var small = IntStream.range(0, CHAPTERS.size())
                .mapToObj(nth -> new PieChart.Slice(CHAPTERS.get(nth), nth == 0 ? 900 : nth * 3))
                .toList();
        return List.of(new PieChart(frame("taart", "Uitgaven per domein", "Spending per domain"), euro, whole),
                new PieChart(frame("taart-klein", "Veel kleine delen", "Many small parts"), euro, small),
                new PieChart(frame("taart-een", "Eén deel", "One part"), euro,
                        List.of(new PieChart.Slice(CHAPTERS.get(0), 12), new PieChart.Slice(CHAPTERS.get(1), 0))),
                new PieChart(frame("taart-leeg", "Niets te verdelen", "Nothing to divide"), euro, List.of()));
    }

    /** The strip of dots: whole, of equal values, and with too small a group. */
    public static List<StripPlot> strips(Locale locale) {
        return new ChartSpecimens(locale).strips();
    }

    private List<StripPlot> strips() {
        var cost = IntStream.range(0, 120).mapToObj(nth -> 40 + 25 * Math.sin(nth * 7.3) + nth % 13).toList();
        var scale = Scale.around(cost, 1, "€", locale);
        var equal = Collections.nCopies(12, 50.0);
        return List.of(
                new StripPlot(frame("punten", "ICT-kost per inwoner, in euro", "ICT cost per inhabitant, in euro"),
                        scale, cost, 62.4, new Band(26, 45.5, 62, 120)),
                new StripPlot(frame("punten-gelijk", "Allemaal gelijk", "All the same"),
                        Scale.around(equal, 0, null, locale), equal, null, null),
                new StripPlot(frame("punten-klein", "Te kleine groep", "Too small a group"), scale,
                        List.of(41.0, 52.5, 60.0), 62.4, null));
    }

    /** The box: whole, without whiskers, at the end of the scale, and with too small a group. */
    public static List<BoxPlot> boxes(Locale locale) {
        return new ChartSpecimens(locale).boxes();
    }

    private List<BoxPlot> boxes() {
        var score = Scale.score(locale);
        return List.of(
                new BoxPlot(frame("doos", "ICT-maturiteit", "ICT maturity"), score, new Band(35, 44, 52, 38),
                        new BoxPlot.Whiskers(21.5, 66), 43.1, 81.4),
                new BoxPlot(frame("doos-rand", "Aan de rand", "At the end"), score, new Band(0, 2, 9.5, 7), null, 0.0,
                        null),
                new BoxPlot(frame("doos-klein", "Te kleine groep", "Too small a group"), score, null, null, 43.1,
                        null));
    }

    /** Strips below each other: with an own dot, without, and of a group that is hidden. */
    public static List<StripChart> stripCharts(Locale locale) {
        return new ChartSpecimens(locale).stripCharts();
    }

    private List<StripChart> stripCharts() {
        return List.of(new StripChart(frame("stroken", "Toestellen", "Devices"), List.of(
                new StripChart.Row("Laptops", "0,6", "Hoger dan drie kwart van de vergelijkingsgroep.",
                        new StripChart.Strip("20%", "35%", "41%", "72%")),
                new StripChart.Row("Tablets en smartphones", null, "Jullie gaven dit cijfer nog niet.",
                        new StripChart.Strip("40%", "15%", "44%", null)),
                new StripChart.Row("Vaste pc’s", "12", "De groep is te klein om te tonen.", null))));
    }

    /** The heat map: numbers of which some miss, words, and empty. */
    public static List<HeatMap> heats(Locale locale) {
        return new ChartSpecimens(locale).heats();
    }

    private List<HeatMap> heats() {
        var score = Scale.score(locale);
        var rows = IntStream.range(0, CHAPTERS.size())
                .mapToObj(nth -> new HeatMap.Row(CHAPTERS.get(nth),
                        IntStream.range(0, 4)
                                .mapToObj(year -> HeatMap.Cell.of(
                                        nth == 4 && year < 2 ? null : OWN[nth] * (7 + year) / 10,
                                        score))
                                .toList()))
                .toList();
        var words = List.of(
                new HeatMap.Row("Aalst", List.of(new HeatMap.Cell("geen", 1), new HeatMap.Cell("deels", 3))),
                new HeatMap.Row("Gent", List.of(new HeatMap.Cell("volledig", 5), HeatMap.Cell.none())));
        return List.of(
                new HeatMap(frame("warmte", "Hoofdstukken over de rondes", "Chapters over the rounds"),
                        List.of("2023", "2024", "2025", "2026"), rows),
                new HeatMap(frame("warmte-woorden", "Met woorden", "With words"), List.of("Back-up", "MFA"), words),
                new HeatMap(frame("warmte-leeg", "Zonder cijfers", "Without figures"), List.of(), List.of()));
    }

    /** The map: quantiles with every kind of missing figure, fixed bounds, and without figures. */
    public static List<FlandersMap> maps(Locale locale, MapGround ground) {
        return new ChartSpecimens(locale).maps(ground);
    }

    private List<FlandersMap> maps(MapGround ground) {
        var score = Scale.score(locale);
        var values = ground.places().stream().collect(Collectors.toMap(MapGround.Place::id, ChartSpecimens::value));
        var figures = values.values()
                .stream()
                .flatMap(value -> value instanceof MapValue.Known(var figure) ? Stream.of(figure) : Stream.empty())
                .toList();
        var own = ground.places().stream().filter(place -> place.name().equals("Aalst")).findAny();
        var ownId = own.map(MapGround.Place::id).orElse(null);
        return List.of(
                new FlandersMap(frame("kaart", "ICT-maturiteit per gemeente", "ICT maturity per municipality"), score,
                        MapClasses.quantiles(figures, 5), ground, values, ownId),
                new FlandersMap(frame("kaart-vast", "Met vaste grenzen", "With fixed bounds"), score,
                        MapClasses.fixed(0, 40, 60, 100), ground, values, null),
                new FlandersMap(frame("kaart-leeg", "Zonder cijfers", "Without figures"), score,
                        MapClasses.quantiles(List.of(), 5), ground, Map.of(), ownId));
    }

    private static MapValue value(MapGround.Place place) {
        var number = Integer.parseInt(place.nis().value());
        return switch (number % 23) {
            case 3 -> MapValue.Absent.NO_DATA;
            case 7 -> MapValue.Absent.HIDDEN;
            case 11 -> MapValue.Absent.NOT_APPLICABLE;
            default -> new MapValue.Known(45 + 30 * Math.sin(number / 700.0) + number % 17);
        };
    }

    private ChartFrame frame(String id, String dutch, String english) {
        return frame(id, dutch, english, false);
    }

    private ChartFrame tableFirst(String id, String dutch, String english) {
        return frame(id, dutch, english, true);
    }

    private ChartFrame frame(String id, String dutch, String english, boolean tableFirst) {
        var isEnglish = locale.getLanguage().equals("en");
        return new ChartFrame(id, isEnglish ? english : dutch,
                isEnglish ? "made up for this page" : "verzonnen voor deze pagina", 38, tableFirst);
    }
}
