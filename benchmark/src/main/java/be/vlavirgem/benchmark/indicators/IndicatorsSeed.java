package be.vlavirgem.benchmark.indicators;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.platform.content.ContentSeed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the indicators that come with the portal, and the words around them. */
@Component
@Order(220)
class IndicatorsSeed implements BeforeFirstRequest {

    private final ContentSeed seed;
    private final IndicatorsKind indicators;
    private final PlacesKind places;
    private final ExplanationsKind explanations;

    IndicatorsSeed(ContentSeed seed, IndicatorsKind indicators, PlacesKind places, ExplanationsKind explanations) {
        this.seed = seed;
        this.indicators = indicators;
        this.places = places;
        this.explanations = explanations;
    }

    @Override
    public void prepare() {
        seed.bring(indicators, "content/benchmark/indicatoren.yaml");
        seed.bring(places, "content/benchmark/plaatsen.yaml");
        seed.bring(explanations, "content/benchmark/uitleg.yaml");
    }
}
