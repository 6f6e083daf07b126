package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.exchange.Offer;
import be.vlavirgem.catalog.exchange.Said;
import be.vlavirgem.catalog.fields.Fault;
import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetCells;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a file says of one solution with what the portal says now and with what the file said when it went out:
 * only what was changed in the file changes, and nothing that somebody changed in the portal meanwhile.
 */
final class Weighing {

    private static final Pattern IN_ROWS = Pattern.compile(".*-([0-9]+)-([a-z-]+)");

    /** What it was weighed against: nothing for a new one; who changed it last, in words. */
    record Now(@Nullable Solution solution, String who) {

        static final Now NEW = new Now(null, "");

        Sheet sheet() {
            return solution == null ? Sheet.EMPTY : solution.sheet();
        }

        boolean isOut() {
            return solution != null && SheetDesk.isOut(solution);
        }
    }

    private final Now now;
    private final Offer offer;
    private final SheetCells.Language cells;
    private final SheetWords words;
    private final Map<SheetField, Value> after = new EnumMap<>(SheetField.class);
    private final Set<SheetField> changed = EnumSet.noneOf(SheetField.class);
    private final List<Proposal.Left> left = new ArrayList<>();

    private Weighing(Now now, Offer offer, SheetCells.Language cells, SheetWords words) {
        this.now = now;
        this.offer = offer;
        this.cells = cells;
        this.words = words;
    }

    /** What it comes to. */
    static Weighing of(Now now, Offer offer, SheetCells.Language cells, SheetWords words) {
        var weighing = new Weighing(now, offer, cells, words);
        Arrays.stream(SheetField.values())
                .filter(offer.said()::containsKey)
                .forEach(field -> weighing.weigh(field, java.util.Objects.requireNonNull(offer.said().get(field))));
        offer.passed().forEach(weighing::pass);
        return weighing;
    }

    Set<SheetField> changed() {
        return changed;
    }

    /** What the fields that change will say. */
    Sheet after() {
        return new Sheet(after);
    }

    List<Proposal.Left> left() {
        return left;
    }

    private void weigh(SheetField field, Said said) {
        var written = cells.write(field, now.sheet());
        if (said.isLike(written) || wentOutLikeThis(field, said)) {
            return;
        }
        var unreadable = said.rows().stream().flatMap(List::stream).filter(cell -> cell.problem().isPresent()).toList();
        if (unreadable.isEmpty()) {
            read(field, said, Said.mark(written));
        } else {
            unreadable.forEach(cell -> leave(field, cell.place(), cell.text(),
                    words.text(cell.problem().orElseThrow()), false));
        }
    }

    private boolean isStale() {
        return now.solution() != null && now.solution().revision() != offer.seen();
    }

    private boolean wentOutLikeThis(SheetField field, Said said) {
        return isStale() && Said.mark(said.texts()).equals(offer.marks().get(field));
    }

    private void read(SheetField field, Said said, String mark) {
        var reading = cells.read(field, said.texts());
        var value = reading.sheet().value(field);
        if (!reading.isSound()) {
            reading.faults().forEach(fault -> refuse(field, said, fault));
        } else if (!value.equals(now.sheet().value(field))) {
            if (isStale() && !mark.equals(offer.marks().get(field))) {
                leave(field, place(said), text(said), words.text("catalog.exchange.overtaken", now.who()), true);
            } else {
                change(field, said, value);
            }
        }
    }

    private void change(SheetField field, Said said, Optional<Value> value) {
        if (isNeeded(field) && value.isEmpty()) {
            leave(field, place(said), "", words.text("catalog.sheet.wrong.needed"), false);
            return;
        }
        changed.add(field);
        value.ifPresent(says -> after.put(field, says));
    }

    private boolean isNeeded(SheetField field) {
        return field == SheetField.NAME || (field.is(Trait.REQUIRED) && now.isOut());
    }

    private void refuse(SheetField field, Said said, Fault fault) {
        var at = at(field, said, fault.control());
        leave(field, at.map(Said.Told::place).orElseGet(() -> place(said)),
                at.map(Said.Told::text).orElseGet(() -> text(said)), fault.inWords(words).text(), false);
    }

    private static Optional<Said.Told> at(SheetField field, Said said, String control) {
        var rows = IN_ROWS.matcher(control);
        if (!(field.kind() instanceof Kind.Rows kind) || !rows.matches()) {
            return said.rows().stream().flatMap(List::stream).findFirst();
        }
        var column = IntStream.range(0, kind.columns().size())
                .filter(nth -> kind.columns().get(nth).code().equals(rows.group(2)))
                .findFirst()
                .orElse(0);
        var row = said.rows().get(Math.min(said.rows().size(), Integer.parseInt(rows.group(1))) - 1);
        return Optional.of(row.get(Math.min(column, row.size() - 1)));
    }

    private static String place(Said said) {
        return said.rows().stream().flatMap(List::stream).findFirst().map(Said.Told::place).orElse("");
    }

    private static String text(Said said) {
        return said.rows().stream().flatMap(List::stream).findFirst().map(Said.Told::text).orElse("");
    }

    private void pass(Said.Told one) {
        left.add(new Proposal.Left(one.place(), words.text("catalog.exchange.nowhere"), one.text(),
                words.text(one.problem().orElseThrow()), false));
    }

    private void leave(SheetField field, String place, String said, String why, boolean overtaken) {
        left.add(new Proposal.Left(place, words.text(field.messageKey()), said, why, overtaken));
    }
}
