package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.comparison.Sheet;
import be.vlavirgem.benchmark.finance.BlockYear.Own;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.web.chart.Band;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All of the profile to take along: each block in each year, and what of it is of which policy domain. */
record ProfileSheet(ProfileDrawing drawing, FinanceNames names) {

    private static final int CENTS = 2;
    private static final List<String> HEADS = List.of("year", "kind", "block", "part", "domain", "euros", "inhabitants",
            "counted", "per-inhabitant", "territory", "group", "peers.p25", "peers.median", "peers.p75", "peers.n",
            "all.p25", "all.median", "all.p75", "all.n");
    private static final int ONLY_OF_BLOCKS = 13;

    Sheet sheet() {
        var rows = Stream.concat(drawing.years().stream().map(this::row), drawing.domains().stream().map(this::row));
        return new Sheet("financieel-profiel", HEADS.stream().map(head -> names.text("sheet." + head)).toList(),
                rows.toList());
    }

    private List<Cell> row(BlockYear year) {
        var own = year.own();
        return Stream.of(about(year.year(), year.block(), names.text("sheet.all-domains")), own(own),
                Stream.of(Cell.text(names.group(year.group()).orElse(null))), band(year.peers()), band(year.all()))
                .flatMap(cells -> cells)
                .toList();
    }

    private List<Cell> row(DomainAmount amount) {
        return Stream.of(about(amount.year(), amount.block(), names.domain(amount.domain())),
                Stream.of(Cell.figure(amount.euros())), Collections.nCopies(ONLY_OF_BLOCKS, Cell.text(null)).stream())
                .flatMap(cells -> cells)
                .toList();
    }

    private Stream<Cell> about(int year, FinanceLine.Block block, String domain) {
        var chosen = drawing.chosen();
        return Stream.of(figure(Optional.of(year)), Cell.text(names.kind(chosen.kind())),
                Cell.text(names.block(block)), Cell.text(names.section(chosen.sectionOf(block))), Cell.text(domain));
    }

    private Stream<Cell> own(Optional<Own> own) {
        return Stream.of(Cell.figure(own.map(Own::euros).orElse(null)), figure(own.flatMap(Own::inhabitants)),
                figure(own.flatMap(Own::counted)), Cell.figure(own.flatMap(Own::perInhabitant).orElse(null)),
                Cell.text(own.map(each -> names.text("sheet.territory." + (each.today() ? "today" : "then")))
                        .orElse(null)));
    }

    private static Stream<Cell> band(@Nullable Band band) {
        return Stream.of(cents(band, Band::low), cents(band, Band::median), cents(band, Band::high),
                figure(Optional.ofNullable(band).map(Band::n)));
    }

    private static Cell cents(@Nullable Band band, ToDoubleFunction<Band> part) {
        return Cell.figure(band == null
                ? null
                : BigDecimal.valueOf(part.applyAsDouble(band)).setScale(CENTS, RoundingMode.HALF_UP));
    }

    private static Cell figure(Optional<Integer> number) {
        return Cell.figure(number.map(BigDecimal::valueOf).orElse(null));
    }
}
