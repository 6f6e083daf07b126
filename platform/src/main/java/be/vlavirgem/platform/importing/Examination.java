package be.vlavirgem.platform.importing;

import be.vlavirgem.platform.importing.ImportTarget.Proposal;
import be.vlavirgem.platform.importing.ImportTarget.RowCheck;
import be.vlavirgem.platform.tabular.Dialect;
import be.vlavirgem.platform.tabular.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges every row of a table against what is there now. */
final class Examination {

    private final ImportTarget target;
    private final Dialect dialect;
    private final List<Integer> columns;
    private final RowCheck check;

    private Examination(ImportTarget target, Dialect dialect, List<Integer> columns) {
        this.target = target;
        this.dialect = dialect;
        this.columns = columns;
        this.check = target.check();
    }

    /** The rows as the preview shows them; none while a field has no column. */
    static List<ImportRow> of(ImportTarget target, Dialect dialect, List<Integer> columns, Table table) {
        if (columns.stream().anyMatch(column -> column < 0)) {
            return List.of();
        }
        var examination = new Examination(target, dialect, columns);
        return examination.compared(table.lines().stream().map(examination::judged).toList(), table.header().size());
    }

    /** A line that was looked at, with what it proposes when nothing is wrong with it. */
    private record Judged(Table.Line line, RowCells cells, Optional<Proposal> proposal) {}

    private Judged judged(Table.Line line) {
        var texts = columns.stream().map(column -> column < line.cells().size() ? line.cells().get(column) : "");
        var cells = new RowCells(target.fields(), texts.toList(), dialect.decimals());
        cells.refuseUnfit();
        var proposal = cells.problems().isEmpty() ? check.check(cells) : Optional.<Proposal>empty();
        return new Judged(line, cells, proposal.filter(proposed -> cells.problems().isEmpty()));
    }

    private List<ImportRow> compared(List<Judged> lines, int width) {
        lines.forEach(line -> refuseWider(line, width));
        refuseDoubles(lines);
        var keys = lines.stream().flatMap(line -> line.proposal().stream()).map(Proposal::key).distinct().toList();
        var current = target.current(keys);
        return lines.stream().map(line -> row(line, current)).toList();
    }

    /** A comma that should be a decimal sign makes a line wider than its head. */
    private void refuseWider(Judged line, int width) {
        if (line.line().cells().size() > width) {
            line.cells()
                    .refuse(target.fields().getLast().code(), "import.problem.wide",
                            String.valueOf(line.line().cells().size()), String.valueOf(width));
        }
    }

    /** Which of the two is right nobody knows, so both are refused. */
    private void refuseDoubles(List<Judged> lines) {
        var byKey = new LinkedHashMap<ImportKey, List<Judged>>();
        lines.forEach(line -> line.proposal()
                .ifPresent(proposal -> byKey.computeIfAbsent(proposal.key(), key -> new ArrayList<>()).add(line)));
        byKey.values().stream().filter(same -> same.size() > 1).forEach(same -> same.forEach(line -> {
            var other = same.getFirst().line().number() == line.line().number() ? same.get(1) : same.getFirst();
            line.cells()
                    .refuse(target.fields().getFirst().code(), "import.problem.double",
                            String.valueOf(other.line().number()));
        }));
    }

    private static ImportRow row(Judged line, Map<ImportKey, List<String>> current) {
        var problems = line.cells().problems();
        if (!problems.isEmpty() || line.proposal().isEmpty()) {
            return ImportRow.refused(line.line().number(), line.cells().cells(), List.copyOf(problems));
        }
        var proposal = line.proposal().get();
        var before = current.getOrDefault(proposal.key(), List.of());
        var state = before.isEmpty()
                ? ImportRow.State.NEW
                : before.equals(proposal.values()) ? ImportRow.State.UNCHANGED : ImportRow.State.CHANGED;
        return new ImportRow(line.line().number(), state, Optional.of(proposal.key()), line.cells().cells(), before,
                proposal.values(), List.of(), List.copyOf(line.cells().remarks()), ImportRow.Outcome.NONE);
    }
}
