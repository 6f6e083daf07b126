package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What the first start of the portal brings. */
@SpringJUnitConfig(CatalogSlice.class)
class StandardSeedTest {

    @Autowired
    StandardSeed seed;
    @Autowired
    StandardTable table;
    @Autowired
    PlatformTransaction transaction;

    @Test
    void theFirstStartBringsTheRegisterAndWhatIsKeptByHand() {
        var numbers = transaction.call(table::numbers);
        assertThat(numbers.register()).isEqualTo(252);
        assertThat(numbers.hand()).isEqualTo(40);
    }

    @Test
    void aSecondStartBringsNothing() {
        var before = transaction.call(table::all);
        seed.prepare();
        assertThat(transaction.call(table::all)).isEqualTo(before);
    }

    @Test
    void aDirtyDateIsKeptAsGivenBesideTheDayThatCanBeRead() {
        var standard = transaction.call(() -> table.find("applicatieprofiel-mandatendatabank")).orElseThrow();
        assertThat(standard.facts().text(Field.REGISTERED)).contains("2018-04-10 (retroactief)");
        assertThat(standard.facts().day(Field.REGISTERED)).hasToString("Optional[2018-04-10]");
    }
}
