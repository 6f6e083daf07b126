package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;

/**
 * What a page is about: never plan and accounts at once.
 *
 * @param block the one that is looked at closely
 */
record Chosen(Bookkeepers who, int year, Kind kind, Section section, Block block) {

    Chosen at(Block other) {
        return new Chosen(who, year, kind, section, other);
    }

    Chosen as(Kind other) {
        return new Chosen(who, year, other, section, block);
    }

    /** What is owed has no parts. */
    Section sectionOf(Block each) {
        return each == Block.DEBT ? Section.WHOLE : section;
    }

    /** As an address says it. */
    String query() {
        return "?soort=%s&jaar=%d&plan=%s&deel=%s&blok=%s".formatted(who.word(), year, kind.word(), section.word(),
                block.word());
    }
}
