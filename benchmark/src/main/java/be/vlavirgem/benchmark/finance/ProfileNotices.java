package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.BlockYear.Own;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a visitor has to know before the figures: what was not brought, of which authorities they are, and among whom they are divided. */
record ProfileNotices(Brought brought, ProfileDrawing drawing, FinanceNames names) {

    List<String> of(Access access) {
        return Stream.of(absent(access), before(), inhabitants()).flatMap(Optional::stream).toList();
    }

    private Chosen chosen() {
        return drawing.chosen();
    }

    private String volume() {
        return names.volume(chosen().kind(), chosen().year());
    }

    private Optional<String> absent(Access access) {
        if (brought.of(chosen().year(), chosen().kind()).isEmpty()) {
            return Optional.of(noYear());
        }
        if (!access.current().map(Membership::kind).equals(Optional.of(chosen().who().kind()))) {
            return Optional.of(names.text("other-kind." + chosen().who()));
        }
        if (!brought.hasOwn()) {
            return Optional.of(names.text("own.never"));
        }
        return drawing.anyOwn().isPresent() ? Optional.empty() : Optional.of(names.text("own.not", volume()));
    }

    private String noYear() {
        var other = chosen().kind() == Kind.PLAN ? Kind.ACCOUNT : Kind.PLAN;
        return brought.of(chosen().year(), other).isPresent()
                ? names.text("year.other", volume(), names.volume(other, chosen().year()))
                : names.text("year.none", volume());
    }

    private Optional<String> before() {
        return drawing.anyOwn()
                .flatMap(Own::before)
                .map(them -> names.text("before", String.valueOf(chosen().year()), them));
    }

    private Optional<String> inhabitants() {
        return drawing.anyOwn()
                .flatMap(Own::counted)
                .map(counted -> counted == chosen().year()
                        ? names.text("inhabitants", String.valueOf(counted))
                        : names.text("inhabitants.nearest", String.valueOf(counted), String.valueOf(chosen().year())));
    }
}
