package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.GroupNames;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.benchmark.merging.Simulation.Line;
import be.vlavirgem.benchmark.merging.SimulationPage.Result;
import be.vlavirgem.benchmark.merging.SimulationPage.Said;
import be.vlavirgem.benchmark.merging.SimulationPage.ThemeView;
import be.vlavirgem.web.form.Choice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what municipalities would be as one: who they are, what stands together, and theme by theme the figures. */
record ResultDrawing(Simulation simulation, SimulationDrawing drawing) {

    Result result(YearsAndPeople reach, List<Theme> themes) {
        var party = simulation.party();
        var said = said(party);
        return new Result(party.name(), party.parts().stream().map(Municipality::name).toList(),
                party.merged().map(Municipality::name).orElse(null), simulation.year(), years(reach), said,
                query(said), simulation.people().each().stream().map(this::peopleThen).toList(),
                people(simulation.people().together()), counted(), size(), stand(), counts(), compared(), closed(),
                themes.stream().map(this::theme).filter(theme -> !theme.isEmpty()).toList());
    }

    /** The same choice, for an address anybody can open. */
    private static List<Said> said(Party party) {
        return party.merged()
                .map(merged -> List.of(new Said("echt", key(party, merged))))
                .orElseGet(() -> party.parts().stream().map(one -> new Said("met", one.nis())).toList());
    }

    private static String key(Party party, Municipality merged) {
        var last = party.parts().getFirst().until().orElseThrow();
        return new PastMerger(last.plusDays(1).getYear(), merged, party.parts()).key();
    }

    private String query(List<Said> said) {
        return Stream.concat(said.stream(), Stream.of(new Said("jaar", String.valueOf(simulation.year()))))
                .map(one -> "%s=%s".formatted(one.name(), one.value()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private List<Choice> years(YearsAndPeople reach) {
        return reach.offered()
                .stream()
                .map(year -> Choice.of(String.valueOf(year), String.valueOf(year), year == simulation.year()))
                .toList();
    }

    /** On which day they were counted, where that is one of all; else it stands with each. */
    private String counted() {
        return simulation.people()
                .year()
                .map(year -> text("people.counted", String.valueOf(year)))
                .orElseGet(() -> text("people"));
    }

    private String peopleThen(Optional<YearsAndPeople.People> one) {
        return simulation.people().year().isPresent()
                ? people(one.map(YearsAndPeople.People::count))
                : one.map(known -> text("people.then", people(Optional.of(known.count())),
                        String.valueOf(known.year()))).orElseGet(() -> text("people.unknown"));
    }

    private String people(Optional<Integer> count) {
        return count.map(known -> words().number(BigDecimal.valueOf(known), 0))
                .orElseGet(() -> text("people.unknown"));
    }

    private @Nullable String size() {
        return simulation.size()
                .map(size -> text("size", new GroupNames(words()).of(size.group())))
                .orElse(null);
    }

    /** Of which year the figures are by which places are told; absent where none is told. */
    private @Nullable String stand() {
        return simulation.size()
                .filter(_ -> simulation.lines().stream().anyMatch(line -> line.place().isPresent()))
                .map(size -> text("stand", String.valueOf(size.year())))
                .orElse(null);
    }

    /** By which rule how many figures went together. */
    private String counts() {
        return text("counts", count(Together.Added.class), count(Together.Recomputed.class),
                count(Together.Beside.class), count(Together.Incomplete.class));
    }

    private long count(Class<? extends Together> rule) {
        return shown().filter(line -> rule.isInstance(line.together())).count();
    }

    private Stream<Line> shown() {
        return simulation.lines().stream().filter(line -> !line.isEmpty());
    }

    private @Nullable String compared() {
        return simulation.party()
                .merged()
                .map(merged -> simulation.compared() > 0
                        ? text("compared", simulation.compared(), simulation.same(), merged.name(),
                                String.valueOf(simulation.year()))
                        : nothingCompared(merged))
                .orElse(null);
    }

    /** Names whose figures lack; where nobody lacks all, they just have others. */
    private String nothingCompared(Municipality merged) {
        var parts = simulation.party().parts();
        var without = Stream.concat(
                IntStream.range(0, parts.size())
                        .filter(nth -> simulation.lines().stream().noneMatch(line -> isKnown(line.parts().get(nth))))
                        .mapToObj(nth -> parts.get(nth).name()),
                Stream.of(merged.name())
                        .filter(_ -> simulation.lines()
                                .stream()
                                .noneMatch(line -> line.merged().filter(ResultDrawing::isKnown).isPresent())))
                .collect(Collectors.joining(", "));
        var year = String.valueOf(simulation.year());
        return without.isEmpty() ? text("compared.others", merged.name(), year) : text("compared.none", without, year);
    }

    private static boolean isKnown(Part part) {
        return part instanceof Part.Known;
    }

    /** Whose figures the reader does not see, for they do not show them. */
    private @Nullable String closed() {
        var parts = simulation.party().parts();
        var names = IntStream.range(0, parts.size())
                .filter(nth -> simulation.lines()
                        .stream()
                        .anyMatch(line -> line.parts().get(nth) instanceof Part.Without(Part.Why why)
                                && why == Part.Why.NOT_SHARED))
                .mapToObj(nth -> parts.get(nth).name())
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? null
                : text(simulation.party().merged().isPresent() ? "closed.ended" : "closed", names);
    }

    private ThemeView theme(Theme theme) {
        var lines = simulation.lines().stream().filter(line -> line.indicator().theme().equals(theme.code())).toList();
        return new ThemeView(theme.code(), theme.name(),
                lines.stream().filter(line -> !line.isEmpty()).map(drawing::row).toList(),
                lines.stream()
                        .filter(Line::isEmpty)
                        .map(line -> line.indicator().name())
                        .collect(Collectors.joining(", ")));
    }

    private FigureWords words() {
        return drawing.words();
    }

    private String text(String key, Object... arguments) {
        return words().text("benchmark.merging." + key, arguments);
    }
}
