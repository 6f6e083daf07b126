package be.vlavirgem.web.importing;

import be.vlavirgem.platform.importing.ImportBatch.Counts;
import be.vlavirgem.platform.importing.ImportRow.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Which rows of a preview are shown; stands in the address. */
enum RowFilter {
    ALL("alle", Counts::total, State.values()),
    NEW("nieuw", Counts::fresh, State.NEW),
    CHANGED("gewijzigd", Counts::changed, State.CHANGED),
    UNCHANGED("ongewijzigd", Counts::unchanged, State.UNCHANGED),
    /** Of which a figure should be looked at. */
    STRIKING("opvallend", Counts::striking, State.NEW, State.CHANGED, State.UNCHANGED),
    REFUSED("geweigerd", Counts::refused, State.REFUSED);

    final String parameter;
    final List<State> states;
    private final ToIntFunction<Counts> count;

    RowFilter(String parameter, ToIntFunction<Counts> count, State... states) {
        this.parameter = parameter;
        this.count = count;
        this.states = List.of(states);
    }

    static RowFilter of(@Nullable String parameter) {
        Optional<RowFilter> asked = Arrays.stream(values())
                .filter(filter -> filter.parameter.equals(parameter))
                .findFirst();
        return asked.orElse(ALL);
    }

    boolean isStriking() {
        return this == STRIKING;
    }

    int rows(Counts counts) {
        return count.applyAsInt(counts);
    }
}
