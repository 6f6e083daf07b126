package be.vlavirgem.benchmark.indicators;

import java.util.List;

/** Indicators that are read together. */
public record Theme(String code, String name, String explanation, List<Indicator> indicators) {

    public Theme {
        indicators = List.copyOf(indicators);
    }
}
