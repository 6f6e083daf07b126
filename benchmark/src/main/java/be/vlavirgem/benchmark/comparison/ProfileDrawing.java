package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.ProfilePage.Chapter;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.RadarChart;
import be.vlavirgem.web.chart.Scale;
import be.vlavirgem.web.chart.StripChart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws what a profile shows of the figures: the radar of the chapters, and a strip of each other theme. */
record ProfileDrawing(Compared compared, PlaceWords words, List<Theme> themes, String lead) {

    /** One of each theme, chosen because most is read from it; never because of what it came to. */
    private static final Set<String> TELLING = Set.of("ict-vte", "laptop-aandeel", "bandbreedte", "ict-uitgaven",
            "toepassingen", "investeringen-gepland");
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    /** Beside other chapters, that it is a score need not be said again. */
    private static final Pattern SCORE = Pattern.compile("^Score (?:for )?");

    /** The scores of the chapters, in the order of the content. */
    private List<Indicator> scores() {
        return themes.stream()
                .flatMap(StandingsDrawing::active)
                .filter(indicator -> indicator.rule()
                        .numerator()
                        .terms()
                        .stream()
                        .anyMatch(ProfileDrawing::isOfAChapter))
                .toList();
    }

    private static boolean isOfAChapter(Term term) {
        return term instanceof Term.Score(Optional<String> chapter) && chapter.isPresent();
    }

    /** Absent as long as there is not one own score. */
    @Nullable
    RadarChart radar(boolean tableFirst) {
        var scores = scores();
        var some = scores.stream().anyMatch(indicator -> compared.of(indicator.code()).own().isPresent());
        return some && scores.size() >= FEWEST && scores.size() <= MOST
                ? new RadarChart(
                        new ChartFrame("radar", words.words().text("benchmark.profile.radar"), lead, null, tableFirst),
                        Scale.score(words.words().locale()), scores.stream().map(this::axis).toList())
                : null;
    }

    private RadarChart.Axis axis(Indicator indicator) {
        return new RadarChart.Axis(name(indicator), own(indicator).orElse(null), median(indicator).orElse(null), null);
    }

    List<Chapter> chapters() {
        var scores = scores();
        var scale = Scale.score(words.words().locale());
        return IntStream.range(0, scores.size())
                .mapToObj(nth -> new Chapter(nth + 1, name(scores.get(nth)),
                        own(scores.get(nth)).map(scale::exact).orElse(null),
                        median(scores.get(nth)).map(scale::exact).orElse(null)))
                .toList();
    }

    private static String name(Indicator indicator) {
        var bare = SCORE.matcher(indicator.name()).replaceFirst("");
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    private Optional<Double> own(Indicator indicator) {
        return compared.of(indicator.code()).own().map(own -> indicator.rule().shown(own.quotient()).doubleValue());
    }

    private Optional<Double> median(Indicator indicator) {
        return compared.of(indicator.code())
                .band()
                .flatMap(GroupBand::median)
                .map(median -> indicator.rule().shown(median).doubleValue());
    }

    /** Of each theme without scores the telling one, or else its first. */
    List<Indicator> chosen() {
        return themes.stream()
                .filter(theme -> theme.indicators().stream().noneMatch(one -> one.rule().kind() == Rule.Kind.SCORE))
                .flatMap(theme -> StandingsDrawing.active(theme)
                        .filter(one -> TELLING.contains(one.code()))
                        .findFirst()
                        .or(() -> StandingsDrawing.active(theme).findFirst())
                        .stream())
                .toList();
    }

    StripChart strips() {
        return new StripChart(
                new ChartFrame("stroken", words.words().text("benchmark.profile.strips"), lead, null, false),
                chosen().stream().map(this::row).toList());
    }

    private StripChart.Row row(Indicator indicator) {
        var figure = compared.of(indicator.code());
        return new StripChart.Row(indicator.name(),
                figure.own()
                        .map(own -> words.words().whole(indicator, indicator.rule().shown(own.quotient())))
                        .orElse(null),
                words.of(indicator, Standing.of(indicator, figure)), Strip.of(indicator.rule(), figure).orElse(null));
    }
}
