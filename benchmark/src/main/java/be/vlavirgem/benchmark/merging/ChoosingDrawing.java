package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.merging.SimulationPage.FieldView;
import be.vlavirgem.benchmark.merging.SimulationPage.ReplayView;
import be.vlavirgem.benchmark.merging.SimulationPage.Result;
import be.vlavirgem.benchmark.merging.Simulations.Found;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Offers whom one can choose, and the mergers that were. */
record ChoosingDrawing(Found found, MergerAsked asked, FigureWords words) {

    SimulationPage page(@Nullable Result result) {
        var fields = IntStream.range(0, Choosing.MOST).mapToObj(this::field).toList();
        var mergers = found.municipalities().mergers();
        return new SimulationPage(fields,
                found.municipalities().ofToday().stream().map(Municipality::name).distinct().toList(),
                mergers.stream().filter(PastMerger::isKnown).map(this::replay).toList(), unknown(mergers),
                found.choosing().party().isPresent() && result == null, result, mistakes(fields));
    }

    private FieldView field(int nth) {
        var field = found.choosing().fields().get(nth);
        return new FieldView("met-%d".formatted(nth + 1),
                text(nth < Choosing.FEWEST ? "field" : "field.more", nth + 1), field.typed(),
                field.fault()
                        .map(fault -> text("fault." + fault, field.typed(), Choosing.FEWEST, Choosing.MOST))
                        .orElse(null));
    }

    private static List<Mistake> mistakes(List<FieldView> fields) {
        return fields.stream()
                .flatMap(field -> Optional.ofNullable(field.error())
                        .map(error -> new Mistake(field.id(), error))
                        .stream())
                .toList();
    }

    private ReplayView replay(PastMerger merger) {
        return new ReplayView("%s?echt=%s".formatted(SimulationController.PATH, merger.key()),
                named(merger), merger.names(), merger.key().equals(asked.echt()));
    }

    /** Those of which the portal kept nothing from before. */
    private String unknown(List<PastMerger> mergers) {
        return mergers.stream().filter(merger -> !merger.isKnown()).map(this::named).collect(Collectors.joining(", "));
    }

    private String named(PastMerger merger) {
        return text("replay.one", merger.merged().name(), String.valueOf(merger.year()));
    }

    private String text(String key, Object... arguments) {
        return words.text("benchmark.merging." + key, arguments);
    }
}
