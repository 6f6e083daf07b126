package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.GroupBand;
import be.vlavirgem.benchmark.comparison.GroupNames;
import be.vlavirgem.benchmark.indicators.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a group came to, or why that is not told. */
record BandWords(FigureWords words) {

    BandRow row(Indicator indicator, BandLine line) {
        var band = line.band();
        return new BandRow(indicator.code(), indicator.name(), words.wholeUnit(indicator), group(line), line.period(),
                band.n().map(n -> words.number(BigDecimal.valueOf(n), 0)).orElse(null), shown(indicator, band.p25()),
                shown(indicator, band.median()), shown(indicator, band.p75()), hidden(band).orElse(null));
    }

    String group(BandLine line) {
        return new GroupNames(words).of(line.group());
    }

    /** Empty where it is told. */
    Optional<String> hidden(GroupBand band) {
        return band.hiddenBecause().map(why -> words.text("benchmark.collective.hidden." + why));
    }

    /** In a sentence: the middle half and the middle one, or why not. */
    String sentence(Indicator indicator, BandLine line) {
        var band = line.band();
        return hidden(band).orElseGet(() -> words.text("benchmark.collective.band",
                figure(indicator, band.p25().orElseThrow()), figure(indicator, band.p75().orElseThrow()),
                figure(indicator, band.median().orElseThrow()), band.n().orElseThrow()));
    }

    private String figure(Indicator indicator, BigDecimal quotient) {
        return words.figure(indicator, indicator.rule().shown(quotient));
    }

    private @Nullable String shown(Indicator indicator, Optional<BigDecimal> quotient) {
        return quotient.map(number -> figure(indicator, number)).orElse(null);
    }
}
