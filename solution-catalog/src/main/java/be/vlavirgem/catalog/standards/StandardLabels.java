package be.vlavirgem.catalog.standards;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.catalog.catalogue.FacetLabels;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The titles of standards in the catalogue: kept in memory, and read again beside whoever asks once they are a minute old. */
@Component
@Order(900)
class StandardLabels implements FacetLabels, BeforeFirstRequest {

    private static final Logger LOG = LoggerFactory.getLogger(StandardLabels.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Known(Map<String, String> titles, Instant until) {}

    private final StandardTable table;
    private final PlatformTransaction transaction;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Instant.MIN);

    StandardLabels(StandardTable table, PlatformTransaction transaction, Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        known = new Known(
                transaction.call(() -> table.all()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Standard::slug,
                                standard -> standard.facts().title()))),
                clock.instant().plus(FRESH));
    }

    @Override
    public Map<String, String> labels(Dimension dimension, Collection<String> codes, Locale locale) {
        if (dimension != Dimension.STANDARD) {
            return Map.of();
        }
        if (clock.instant().isAfter(known.until())) {
            known = new Known(known.titles(), clock.instant().plus(FRESH));
            Thread.ofVirtual().name("standard-labels").start(this::again);
        }
        var titles = known.titles();
        return codes.stream()
                .filter(titles::containsKey)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(code -> code,
                        code -> Objects.requireNonNull(titles.get(code))));
    }

    private void again() {
        try {
            prepare();
        } catch (RuntimeException failure) {
            LOG.warn("The titles of standards could not be read; the known ones stay", failure);
        }
    }
}
