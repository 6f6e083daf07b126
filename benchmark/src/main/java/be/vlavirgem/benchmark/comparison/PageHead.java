package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.web.form.Choice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * With whom a page compares, and what else can be chosen.
 *
 * @param year   of the own figures; absent as long as there is nothing at all
 * @param group  absent as long as no group was counted
 * @param lead   the group, the round and the stand
 * @param why    why this group
 * @param notice that the own figures are of another year than those of the group, or that the group that was asked for is not there
 * @param query  what the address says, for links to pages that compare alike
 */
record PageHead(@Nullable Integer year, @Nullable String groupKey, @Nullable String group, String lead,
        @Nullable String why, @Nullable String notice, List<Choice> groups, List<Choice> years, String query) {

    static PageHead of(Compared compared, Wish wish, FigureWords words) {
        var chosen = compared.chosen();
        return new PageHead(compared.year().orElse(null), chosen.map(Seat::key).orElse(null),
                chosen.map(seat -> new GroupNames(words).inSentence(seat)).orElse(null), lead(compared, words),
                chosen.map(seat -> words.text("benchmark.group.why." + why(seat, compared, wish.group()))).orElse(null),
                notice(compared, wish, words), groups(compared, wish, words), years(compared), wish.query());
    }

    private static String lead(Compared compared, FigureWords words) {
        return compared.chosen().map(seat -> {
            var group = new GroupNames(words).inSentence(seat);
            var year = String.valueOf(compared.stand().orElseThrow());
            return stand(compared).map(moment -> words.text("benchmark.head.lead", group, year, words.day(moment)))
                    .orElseGet(() -> words.text("benchmark.head.lead.uncounted", group, year));
        }).orElseGet(() -> words.text("benchmark.head.nothing-counted"));
    }

    /** When the figures were counted that were counted last. */
    private static Optional<Instant> stand(Compared compared) {
        return compared.cells()
                .stream()
                .filter(cell -> compared.stand().equals(Optional.of(cell.period())))
                .flatMap(cell -> cell.band().flatMap(GroupBand::countedAt).stream())
                .max(Comparator.naturalOrder());
    }

    private static String why(Seat chosen, Compared compared, Optional<String> asked) {
        if (!chosen.member()) {
            return "stranger";
        }
        if (chosen.system().isOwn()) {
            return chosen.system().name();
        }
        if (asked.equals(Optional.of(chosen.key()))) {
            return "asked";
        }
        if (chosen.system() == SeatSystem.SIZE) {
            return "own-size";
        }
        return compared.seats().stream().anyMatch(seat -> seat.system() == SeatSystem.SIZE) ? "widened" : "no-size";
    }

    private static @Nullable String notice(Compared compared, Wish wish, FigureWords words) {
        var said = Stream.of(otherGroup(compared, wish, words), otherYear(compared, words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    /** Groups are of one year: the one that was asked for may not be there in another. */
    private static Optional<String> otherGroup(Compared compared, Wish wish, FigureWords words) {
        return compared.chosen()
                .filter(seat -> wish.group().isPresent() && !wish.group().get().equals(seat.key()))
                .map(seat -> words.text("benchmark.head.other-group", String.valueOf(compared.stand().orElseThrow()),
                        new GroupNames(words).inSentence(seat)));
    }

    private static Optional<String> otherYear(Compared compared, FigureWords words) {
        if (!compared.isBesideEarlier() || compared.year().isEmpty()) {
            return compared.begun()
                    .map(later -> words.text("benchmark.head.begun", String.valueOf(later.year()), later.figures()));
        }
        return Optional.of(words.text("benchmark.head.beside-earlier", String.valueOf(compared.year().get()),
                String.valueOf(compared.stand().orElseThrow())));
    }

    /** Ranges of sizes are no choice of their own, the one on the page is; who chose can go back to what nobody chose. */
    private static List<Choice> groups(Compared compared, Wish wish, FigureWords words) {
        var back = wish.group().map(_ -> new Choice("", words.text("benchmark.group.unasked"), null, false));
        return Stream.concat(back.stream(), compared.seats()
                .stream()
                .filter(seat -> seat.system() != SeatSystem.SIZE_RANGE || seat.chosen())
                .map(seat -> new Choice(seat.key(), label(seat, words), null, seat.chosen()))).toList();
    }

    private static String label(Seat seat, FigureWords words) {
        var name = new GroupNames(words).of(seat);
        return seat.n()
                .map(n -> words.text("benchmark.group.of", name, n))
                .orElseGet(() -> words.text("benchmark.group.hidden", name));
    }

    private static List<Choice> years(Compared compared) {
        return compared.years()
                .stream()
                .map(one -> new Choice(String.valueOf(one.year()), String.valueOf(one.year()), null,
                        Objects.equals(one.year(), compared.year().orElse(null))))
                .toList();
    }
}
