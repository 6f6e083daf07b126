package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.peers.PeerSystem;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is compared as the statement writes it down, its columns by the names they have there. */
record ComparedJson(Optional<Integer> year, Optional<Integer> stand, List<Compared.Year> years, List<SeatJson> seats,
        List<CellJson> cells, Map<String, BigDecimal> parts) {

    record SeatJson(UUID id, PeerSystem system, String code, String name, boolean member, Optional<Integer> n,
            Optional<Integer> told, boolean chosen) {

        Seat seat() {
            return new Seat(id, system, code, name, n, member, chosen, told);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CellJson(String code, int period, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator,
            Optional<Own.State> state, Optional<String> standing, Optional<String> source,
            @JsonProperty("source_id") Optional<UUID> sourceId,
            @JsonProperty("population_year") Optional<Integer> populationYear,
            @JsonProperty("changed_at") Optional<Instant> changedAt, Optional<YearFigure.Gap> why, Optional<BandJson> band,
            Optional<PlaceJson> place) {

        YearFigure cell() {
            return new YearFigure(code, period, numerator.map(this::own), why, band.map(BandJson::band),
                    place.map(PlaceJson::place));
        }

        private Own own(BigDecimal number) {
            return new Own(number, denominator, state.orElseThrow(), standing.orElseThrow().equals("SUBMITTED"),
                    !source.orElseThrow().equals("IMPORT"), sourceId.orElseThrow(), populationYear,
                    changedAt.orElseThrow());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record BandJson(@JsonProperty("hidden_because") Optional<GroupBand.Why> hidden, boolean open, Optional<Integer> n,
            Optional<BigDecimal> p10, Optional<BigDecimal> p25, Optional<BigDecimal> median, Optional<BigDecimal> p75,
            Optional<BigDecimal> p90, Optional<BigDecimal> lowest, Optional<BigDecimal> highest,
            @JsonProperty("sum_numerator") Optional<BigDecimal> sumNumerator,
            @JsonProperty("sum_denominator") Optional<BigDecimal> sumDenominator,
            @JsonProperty("counted_at") Optional<Instant> countedAt) {

        GroupBand band() {
            return new GroupBand(hidden, open, n, p10, p25, median, p75, p90, lowest, highest, sumNumerator,
                    sumDenominator, countedAt);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PlaceJson(int lower, int equal, int n, @JsonProperty("kept_at") Instant keptAt) {

        Place place() {
            return new Place(lower, equal, n, keptAt);
        }
    }

    Compared compared() {
        return new Compared(year, stand, years, seats.stream().map(SeatJson::seat).toList(),
                cells.stream().map(CellJson::cell).toList(), parts);
    }
}
