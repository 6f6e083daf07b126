package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.indicators.Years;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks, as it stands there.
 *
 * @param met  the municipalities, by name or NIS code
 * @param echt the key of a merger that was
 * @param jaar the year of the figures
 */
record MergerAsked(@Nullable List<String> met, @Nullable String echt, @Nullable String jaar) {

    List<String> typed() {
        return Objects.requireNonNullElse(met, List.<String>of())
                .stream()
                .map(one -> Objects.requireNonNullElse(one, "").strip())
                .filter(one -> !one.isEmpty())
                .toList();
    }

    Optional<Integer> year() {
        return Years.read(jaar);
    }
}
