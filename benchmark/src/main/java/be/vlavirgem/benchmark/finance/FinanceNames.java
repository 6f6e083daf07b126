package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.GroupNames;
import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.web.chart.Band;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is on pages of finances, in words. */
record FinanceNames(FigureWords words) {

    String text(String key, Object... arguments) {
        return words.text("benchmark.finance." + key, arguments);
    }

    String who(Bookkeepers who) {
        return text("who." + who);
    }

    /** As one of a year: "de rekening van 2025". */
    String volume(Kind kind, int year) {
        return text("volume." + kind, String.valueOf(year));
    }

    String kind(Kind kind) {
        return text("kind." + kind);
    }

    String section(Section section) {
        return text("section." + section);
    }

    String block(Block block) {
        return text("block." + block);
    }

    /** With its part, where that is not all of it. */
    String post(Block block, Section section) {
        return section == Section.WHOLE
                ? block(block)
                : text("post", block(block), text("section.in." + section));
    }

    String domain(int domain) {
        return text("domain." + domain);
    }

    String euros(BigDecimal amount) {
        return "€ " + words.number(amount, 0);
    }

    String euros(double amount) {
        return euros(BigDecimal.valueOf(amount));
    }

    /** The middle one of so many; absent where there is none. */
    @Nullable
    String middle(@Nullable Band band) {
        return band == null ? null : text("middle", euros(band.median()), band.n());
    }

    Optional<String> group(@Nullable PeerGroup group) {
        return Optional.ofNullable(group).map(new GroupNames(words)::inSentence);
    }
}
