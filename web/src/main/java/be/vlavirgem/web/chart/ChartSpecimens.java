package be.vlavirgem.web.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
                "#hoofdstuk-" + nth);
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
                new LineChart.Point(CHAPTERS.get(8) + " 2025", 38.9, null), round(2026, 43.1, 3));
        return List.of(new LineChart(frame("lijn", "Score over de rondes", "Score over the rounds"), score, whole),
                new LineChart(frame("lijn-gat", "Een ronde overgeslagen", "A round was skipped"), score, gap),
                new LineChart(frame("lijn-een", "Eén ronde", "One round"), score, whole.subList(3, 4)),
                new LineChart(frame("lijn-leeg", "Nog geen ronde", "No round yet"), score, List.of()));
    }

    private static LineChart.Point round(int year, @Nullable Double own, int nth) {
        return new LineChart.Point("Najaar " + year, own, new Band(27 + 3 * nth, 35.5 + 3 * nth, 43 + 3 * nth, 250));
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
