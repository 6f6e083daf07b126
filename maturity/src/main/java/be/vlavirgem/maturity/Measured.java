package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a measurement says in numbers, for other modules: corrections in place of the answers they correct, scores as they were
 * submitted.
 *
 * @param year           of the round
 * @param inhabitants    those counted when it began; empty when unknown
 * @param populationYear whose inhabitants those are; empty when unknown
 * @param figures        by the code of the indicator (`kengetal`), sums too; what is not asked or not answered is not among them
 * @param ticked         how many things are ticked, by the code of the question
 * @param total          the score, once submitted; empty when too little was answered for one
 * @param chapters       the scores of the chapters that have one by their code, once submitted
 * @param changedAt      when it was last answered or submitted; empty when it never was
 */
public record Measured(OrganisationId organisation, UUID measurement, int year, boolean submitted,
        Optional<Integer> inhabitants, Optional<Integer> populationYear, Map<String, Figure> figures,
        Map<String, Integer> ticked, Optional<BigDecimal> total, Map<String, BigDecimal> chapters,
        Optional<Instant> changedAt) {

    public Measured {
        figures = Map.copyOf(figures);
        ticked = Map.copyOf(ticked);
        chapters = Map.copyOf(chapters);
    }
}
