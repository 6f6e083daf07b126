package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the visitor wants to see; what makes no sense counts as not asked. */
record Wish(Bookkeepers who, Optional<Integer> year, Optional<Kind> kind, Optional<Section> section, Block block,
        boolean tableFirst, Locale locale) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    static Wish of(Asked asked, boolean tableFirst, Locale locale) {
        return new Wish(Optional.ofNullable(asked.soort()).flatMap(Bookkeepers::of).orElse(Bookkeepers.AUTHORITIES),
                Optional.ofNullable(asked.jaar()).filter(YEAR.asMatchPredicate()).map(Integer::valueOf),
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
