package be.vlavirgem.journeys;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The total score, calculated again from what the page itself says about each chapter. */
final class WeighedChapters {

    /** "De score 96,77 is het gewogen gemiddelde ... Dit hoofdstuk weegt 23 in het totaal." */
    private static final Pattern EXPLANATION = Pattern
            .compile("De score (\\d+),(\\d+) is .* Dit hoofdstuk weegt (\\d+) in");

    private WeighedChapters() {}

    /** As near as two decimals of each chapter allow. */
    static double on(Page page) {
        var chapters = page.locator("details[id^=uitleg-] > .hint")
                .allTextContents()
                .stream()
                .flatMap(text -> EXPLANATION.matcher(text).results())
                .toList();
        var weights = chapters.stream().map(WeighedChapters::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return weighed(chapters).divide(weights, 4, RoundingMode.HALF_UP).doubleValue();
    }

    private static BigDecimal weighed(List<MatchResult> chapters) {
        return chapters.stream()
                .map(chapter -> new BigDecimal(chapter.group(1) + "." + chapter.group(2)).multiply(weight(chapter)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(MatchResult chapter) {
        return new BigDecimal(chapter.group(3));
    }
}
