package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What the first start of the portal brings. */
@SpringJUnitConfig(CatalogSlice.class)
class StandardSeedTest {

    private final StandardSeed seed;
    private final Keeping keeping;

    @Autowired
    StandardSeedTest(StandardSeed seed, Keeping keeping) {
        this.seed = seed;
        this.keeping = keeping;
    }

    @BeforeEach
    void theFirstStart() {
        keeping.again();
    }

    @Test
    void itBringsTheRegisterAndWhatIsKeptByHand() {
        assertThat(keeping.numbers()).isEqualTo(new StandardTable.Numbers(252, 40, 0));
    }

    @Test
    void aSecondStartBringsNothing() {
        var before = keeping.all();
        seed.prepare();
        assertThat(keeping.all()).isEqualTo(before);
    }

    @Test
    void aDirtyDateIsKeptAsGivenBesideTheDayThatCanBeRead() {
        var standard = keeping.find("applicatieprofiel-mandatendatabank").orElseThrow();
        assertThat(standard.facts().text(Field.REGISTERED)).contains("2018-04-10 (retroactief)");
        assertThat(standard.facts().day(Field.REGISTERED)).hasToString("Optional[2018-04-10]");
    }
}
