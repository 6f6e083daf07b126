package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.benchmark.indicators.Years;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the visitor wants to see; what makes no sense counts as not asked. */
record Wish(Bookkeepers who, Optional<Integer> year, Optional<Kind> kind, Optional<Section> section, Block block,
        boolean tableFirst, Locale locale) {

    static Wish of(Asked asked, boolean tableFirst, Locale locale) {
        return new Wish(Optional.ofNullable(asked.soort()).flatMap(Bookkeepers::of).orElse(Bookkeepers.AUTHORITIES),
                Years.read(asked.jaar()),
                Optional.ofNullable(asked.plan()).flatMap(Kind::of),
                Arrays.stream(Section.values()).filter(section -> section.word().equals(asked.deel())).findFirst(),
                Arrays.stream(Block.values())
                        .filter(block -> block.word().equals(asked.blok()))
                        .findFirst()
                        .orElse(Block.EXPENDITURE),
                tableFirst, locale);
    }

    /** The same of these. */
    Wish of(Bookkeepers others) {
        return new Wish(others, year, kind, section, block, tableFirst, locale);
    }
}
