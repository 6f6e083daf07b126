package be.vlavirgem.benchmark.merging;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All municipalities there are and were; found by what people type. */
record Municipalities(List<Municipality> all, LocalDate today) {

    Municipalities {
        all = List.copyOf(all);
    }

    List<Municipality> ofToday() {
        return all.stream().filter(one -> one.isThereOn(today)).toList();
    }

    /** One of today, by its name or its NIS code. */
    Optional<Municipality> typed(String text) {
        var sought = plain(text);
        return ofToday().stream()
                .filter(one -> one.nis().equals(sought) || plain(one.name()).equals(sought))
                .findFirst();
    }

    Optional<Municipality> of(OrganisationId id) {
        return all.stream().filter(one -> one.id().equals(Optional.of(id))).findFirst();
    }

    /** The mergers that were, the latest first. */
    List<PastMerger> mergers() {
        return ended().collect(Collectors.groupingBy(one -> Map.entry(firstYear(one), one.into().orElseThrow())))
                .entrySet()
                .stream()
                .flatMap(merger -> of(merger.getKey().getValue())
                        .map(merged -> new PastMerger(merger.getKey().getKey(), merged, merger.getValue()))
                        .stream())
                .sorted(Comparator.comparingInt(PastMerger::year).reversed().thenComparing(one -> one.merged().name()))
                .toList();
    }

    private Stream<Municipality> ended() {
        return all.stream().filter(one -> one.until().isPresent() && one.into().isPresent());
    }

    private static int firstYear(Municipality ended) {
        return ended.until().orElseThrow().plusDays(1).getYear();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
