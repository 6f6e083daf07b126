package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Market standards and authentic sources, kept by people who say why. */
@SpringJUnitConfig(CatalogSlice.class)
class HandDeskTest {

    private final Keeping keeping;
    private final JdbcClient owner;
    private Access keeper;

    @Autowired
    HandDeskTest(Keeping keeping, TestDatabase database) {
        this.keeping = keeping;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void somebodyKeeps() {
        keeping.again();
        keeper = keeping.keeper();
    }

    private Standard added(String title) {
        var texts = Map.of(Field.TITLE, title, Field.KIND, Codes.MARKET_STANDARD, Field.SPECIFICATION,
                "https://voorbeeld.be/" + title.length());
        return keeper.scope().call(() -> keeping.hand.add(keeper, texts, "Gevraagd door besturen"));
    }

    @Test
    void aNewOneGetsASlugOfItsOwnAndStandsInTheAuditTrail() {
        assertThat(added("Knikkertaal 2.0").slug()).isEqualTo("knikkertaal-2-0");
        assertThat(added("Knikkertaal 2.0!").slug()).isEqualTo("knikkertaal-2-0-2");
        assertThat(owner.sql("select action from audit_entry where person_id = ?")
                .param(keeper.person().value())
                .query(String.class)
                .list()).containsExactly("standard.added", "standard.added");
    }

    @Test
    void aChangeKeepsTheSlugAndWhatWasThere() {
        var standard = added("Hinkelprotocol");
        var changed = keeper.scope()
                .call(() -> keeping.hand.change(keeper, standard, Map.of(Field.TITLE, "Hinkelprotocol 3"),
                        "Nieuwe naam"));
        assertThat(changed).isTrue();
        var now = keeping.find("hinkelprotocol").orElseThrow();
        assertThat(now.facts().title()).isEqualTo("Hinkelprotocol 3");
        assertThat(now.facts().text(Field.STATUS)).contains(Codes.IN_USE);
        var page = keeper.scope().call(() -> keeping.pages.page("hinkelprotocol", keeper)).orElseThrow();
        assertThat(page.history().getFirst().line().reason()).isEqualTo("Nieuwe naam");
        assertThat(page.history().getFirst().line().changes())
                .containsExactly(new Facts.Change("title", "Hinkelprotocol", "Hinkelprotocol 3"));
    }

    @Test
    void whoReadAnOldOneChangesNothing() {
        var standard = added("Steltloopnorm");
        keeper.scope().run(() -> keeping.hand.change(keeper, standard, Map.of(Field.RESPONSIBLE, "Bureau A"), "Eerst"));
        var late = keeper.scope()
                .call(() -> keeping.hand.change(keeper, standard, Map.of(Field.RESPONSIBLE, "Bureau B"), "Daarna"));
        assertThat(late).isFalse();
        assertThat(keeping.find("steltloopnorm").orElseThrow().facts().text(Field.RESPONSIBLE)).contains("Bureau A");
    }

    @Test
    void anEndIsToldToWhoFollowsAndIsForGood() {
        var standard = added("Tolstandaard");
        var follower = keeping.keeper();
        follower.scope().run(() -> keeping.pages.follow(standard.slug(), follower.person()));
        keeper.scope().run(() -> keeping.hand.end(keeper, standard, LocalDate.of(2026, 11, 1), "Niemand gebruikt ze"));
        var ended = keeping.find("tolstandaard").orElseThrow();
        assertThat(ended.mayEnd()).isFalse();
        assertThat(ended.facts().day(Field.ENDED)).contains(LocalDate.of(2026, 11, 1));
        assertThat(owner.sql("select count(*) from notification where person_id = ?")
                .param(follower.person().value())
                .query(Integer.class)
                .single()).isEqualTo(1);
    }

    @Test
    void whatIsTypedWrongIsNamedAllAtOnce() {
        var form = new HandForm("iets", " ", "x".repeat(501), "geen adres", "Soms", "", "", "", "");
        assertThat(HandRules.faults(form)).extracting(HandRules.Fault::field)
                .containsExactly("soort", "titel", "beheerder", "adres", "gebruik", "reden");
        var sound = new HandForm(Codes.AUTHENTIC_SOURCE, "Bron", "", "", "", "", "", "Omdat", "");
        assertThat(HandRules.faults(sound)).isEmpty();
    }
}
