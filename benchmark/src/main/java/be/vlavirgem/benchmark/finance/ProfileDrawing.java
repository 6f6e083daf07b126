package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.BlockYear.Own;
import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.ProfilePage.Closer;
import be.vlavirgem.benchmark.finance.ProfilePage.Link;
import be.vlavirgem.benchmark.finance.ProfilePage.Profile;
import be.vlavirgem.benchmark.finance.ProfilePage.Row;
import be.vlavirgem.benchmark.finance.ProfilePage.Tile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what was read into what the profile shows. */
record ProfileDrawing(Chosen chosen, List<BlockYear> years, List<DomainAmount> domains, FinanceNames names,
        boolean tableFirst) {

    Profile profile(List<String> notices) {
        return new Profile(notices, group(), tiles(), bars(), closer(), rows(), chosen.query());
    }

    /** Of the chosen year. */
    Optional<BlockYear> of(Block block) {
        return years.stream().filter(each -> each.year() == chosen.year() && each.block() == block).findFirst();
    }

    Optional<Own> anyOwn() {
        return Arrays.stream(Block.values()).flatMap(block -> of(block).flatMap(BlockYear::own).stream()).findFirst();
    }

    private @Nullable String group() {
        return Arrays.stream(Block.values())
                .flatMap(block -> of(block).stream())
                .map(BlockYear::group)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(names::group)
                .orElse(null);
    }

    private List<Tile> tiles() {
        return Arrays.stream(Block.values()).map(this::tile).toList();
    }

    private Tile tile(Block block) {
        var found = of(block);
        var own = found.flatMap(BlockYear::own).flatMap(Own::perInhabitant);
        return new Tile(name(block), own.map(names::euros).orElse(null),
                own.isPresent() ? null : names.text(found.isPresent() ? "missing.own" : "missing.all"),
                found.map(BlockYear::peers).map(names::middle).orElse(null),
                found.map(BlockYear::all).map(names::middle).orElse(null));
    }

    private String name(Block block) {
        return names.post(block, chosen.sectionOf(block));
    }

    /** Absent where no amount is the authority's own. */
    private @Nullable EuroBars bars() {
        var amounts = Arrays.stream(Block.values())
                .flatMap(block -> of(block).flatMap(BlockYear::own)
                        .map(own -> new EuroBars.Named(name(block), own.euros(), names.euros(own.euros())))
                        .stream())
                .toList();
        return amounts.isEmpty() ? null : EuroBars.of(amounts);
    }

    private Closer closer() {
        var series = years.stream().filter(each -> each.block() == chosen.block()).toList();
        var parts = domains.stream()
                .filter(domain -> domain.block() == chosen.block() && domain.year() == chosen.year())
                .toList();
        var charts = new ProfileCharts(chosen, names, tableFirst);
        var pie = charts.pie(parts);
        return new Closer(name(chosen.block()), Arrays.stream(Block.values()).map(this::link).toList(),
                charts.line(series), pie, pie == null ? whyWhole(parts) : null,
                series.stream().anyMatch(each -> each.own().filter(Own::today).isPresent()),
                chosen.who() == Bookkeepers.AUTHORITIES ? FinanceController.MAP + chosen.query() : null);
    }

    private String whyWhole(List<DomainAmount> parts) {
        return names.text(parts.isEmpty() ? "pie.none" : "pie.below");
    }

    private Link link(Block block) {
        return new Link(names.block(block), FinanceController.PATH + chosen.at(block).query() + "#van-dichtbij",
                block == chosen.block());
    }

    /** The latest year first. */
    private List<Row> rows() {
        return years.stream()
                .sorted(Comparator.comparingInt(BlockYear::year).reversed().thenComparing(BlockYear::block))
                .map(this::row)
                .toList();
    }

    private Row row(BlockYear year) {
        var own = year.own();
        return new Row(year.year(), name(year.block()), own.map(Own::euros).map(names::euros).orElse(null),
                own.flatMap(Own::perInhabitant).map(names::euros).orElse(null),
                own.flatMap(Own::counted).map(String::valueOf).orElse(null), names.middle(year.peers()),
                names.middle(year.all()));
    }
}
