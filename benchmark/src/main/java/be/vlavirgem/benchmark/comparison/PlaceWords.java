package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.benchmark.indicators.Step;
import java.math.BigDecimal;
import java.util.Optional;

/** Says in words where an authority stands, and where its group does. */
record PlaceWords(Places places, FigureWords words) {

    String of(Indicator indicator, Standing standing) {
        return switch (standing) {
            case Standing.Placed(Step step, boolean _) -> of(indicator, step);
            case Standing.Nowhere(Step step) -> of(indicator, step);
            case Standing.Unsaid(String key) -> words.text(key);
        };
    }

    String of(Indicator indicator, Step step) {
        return places.words(step, indicator.theme(), indicator.rule().direction(), words.locale());
    }

    /** Where the middle half of the group is, and how many gave the figure; empty where the group tells nothing. */
    Optional<String> band(Indicator indicator, YearFigure cell) {
        return cell.band()
                .filter(GroupBand::isShown)
                .map(band -> words.text("benchmark.band", shown(indicator, band.p25()), shown(indicator, band.p75()),
                        shown(indicator, band.median()), band.n().orElseThrow()));
    }

    private String shown(Indicator indicator, Optional<BigDecimal> quotient) {
        return words.figure(indicator, indicator.rule().shown(quotient.orElseThrow()));
    }
}
