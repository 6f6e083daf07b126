package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.standards.RegisterDesk.Application;
import be.vlavirgem.catalog.standards.ReportLine.Outcome;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** From a file to the register and to who follows it: shown first, then exactly that. */
@SpringJUnitConfig(CatalogSlice.class)
@RecordApplicationEvents
class RegisterDeskTest {

    private static final String SLUG = "vocabularium-adresregister";

    private final Keeping keeping;
    private final JdbcClient owner;
    private Access keeper;

    @Autowired
    RegisterDeskTest(Keeping keeping, TestDatabase database) {
        this.keeping = keeping;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void somebodyKeeps() {
        keeping.again();
        keeper = keeping.keeper();
    }

    private static String item(String slug, String title, String status) {
        return "{\"slug\": \"%s\", \"title\": \"%s\", \"status\": \"https://data.vlaanderen.be/id/concept/StandaardStatus/%s\"}"
                .formatted(slug, title, status);
    }

    private List<String> told(Access who) {
        return owner.sql("select path from notification where person_id = ? and type = 'standard-status'")
                .param(who.person().value())
                .query(String.class)
                .list();
    }

    @Test
    void nothingChangesBeforeItIsAppliedAndThenExactlyWhatWasShown() {
        var run = keeping.propose(keeper, "[" + item("nieuw-ding", "Nieuw ding", "OntwerpStandaard") + "]", false);
        assertThat(run.counts()).isEqualTo(new StandardRun.Counts(1, 0, 0, 0, 0, 0));
        assertThat(keeping.find("nieuw-ding")).isEmpty();
        assertThat(keeping.apply(keeper, run)).isEqualTo(Application.APPLIED);
        assertThat(keeping.find("nieuw-ding")).hasValueSatisfying(
                standard -> assertThat(standard.facts().text(Field.STATUS)).contains("OntwerpStandaard"));
        assertThat(keeping.found(run).state()).isEqualTo(StandardRun.State.APPLIED);
        assertThat(keeping.apply(keeper, run)).isEqualTo(Application.CLOSED);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = "[" + item("twee-maal", "Twee maal", "OntwerpStandaard") + "]";
        keeping.apply(keeper, keeping.propose(keeper, file, false));
        var again = keeping.propose(keeper, file, false);
        assertThat(keeping.found(again).state()).as("nobody has to decide on it").isEqualTo(StandardRun.State.NOTHING);
        assertThat(keeping.toDecide()).isZero();
        var before = keeping.all();
        assertThat(keeping.apply(keeper, again)).isEqualTo(Application.CLOSED);
        assertThat(keeping.all()).isEqualTo(before);
    }

    @Test
    void aReportOfBeforeAnotherChangeIsNotApplied() {
        var old = keeping.propose(keeper, "[" + item("een-ding", "Een ding", "OntwerpStandaard") + "]", false);
        keeping.apply(keeper,
                keeping.propose(keeper, "[" + item("ander-ding", "Ander ding", "OntwerpStandaard") + "]", false));
        assertThat(keeping.isStale(old)).isTrue();
        assertThat(keeping.apply(keeper, old)).isEqualTo(Application.STALE);
        assertThat(keeping.find("een-ding")).isEmpty();
    }

    @Test
    void anotherStatusIsToldToWhoFollowsOnceAndToTheModule(ApplicationEvents events) {
        var slug = "volg-mij";
        keeping.apply(keeper, keeping.propose(keeper, "[" + item(slug, "Volg mij", "OntwerpStandaard") + "]", false));
        var follower = keeping.keeper();
        follower.scope().run(() -> keeping.pages.follow(slug, follower.person()));
        keeping.apply(keeper,
                keeping.propose(keeper, "[" + item(slug, "Volg mij nu", "OntwerpStandaard") + "]", false));
        assertThat(told(follower)).isEmpty();
        keeping.apply(keeper,
                keeping.propose(keeper, "[" + item(slug, "Volg mij nu", "ErkendeStandaard") + "]", false));
        assertThat(told(follower)).containsExactly("/standaarden/" + slug);
        assertThat(events.stream(StandardStatusChanged.class)).extracting(StandardStatusChanged::slug)
                .containsExactly(slug);
        follower.scope().run(() -> keeping.pages.unfollow(slug, follower.person()));
        keeping.apply(keeper, keeping.propose(keeper, "[" + item(slug, "Volg mij nu", "ZonderStatus") + "]", false));
        assertThat(told(follower)).hasSize(1);
    }

    @Test
    void whatVanishesStaysAndComesBackWithTheRegister() {
        var run = keeping.propose(keeper, "[" + item(SLUG, "Vocabularium Adresregister", "ErkendeStandaard") + "]",
                true);
        assertThat(run.why()).map(Note::code).contains("too-many-vanished");
        assertThat(run.counts().vanished()).isGreaterThan(200);
        assertThat(keeping.lines(run)).filteredOn(line -> line.outcome().equals(Outcome.VANISHED.name()))
                .allSatisfy(line -> assertThat(line.position()).isZero());
        assertThat(keeping.desk)
                .satisfies(desk -> keeper.scope().run(() -> assertThat(desk.discard(run.id())).isTrue()));
        assertThat(keeping.apply(keeper, run)).isEqualTo(Application.CLOSED);
    }

    @Test
    void oneItemThatCannotBeKeptLeavesTheOthersAsTheyAre() {
        var run = keeping.propose(keeper, "[%s, %s, %s, \"{'slug'\\u0000\"]".formatted(
                item("../weg", "Lang ".repeat(2_000), "OntwerpStandaard"),
                item("met-nul", "Met\\u0000nul", "Ontwerp\\u0000Standaard"),
                item("gewoon-ding", "Gewoon ding", "OntwerpStandaard")), false);
        assertThat(run.counts().added()).isEqualTo(2);
        assertThat(run.counts().refused()).isEqualTo(2);
        assertThat(keeping.apply(keeper, run)).isEqualTo(Application.APPLIED);
        assertThat(keeping.find("met-nul")).hasValueSatisfying(
                standard -> assertThat(standard.facts().title()).isEqualTo("Met nul"));
    }

    @Test
    void aFileThatIsNoRegisterFailsAndSaysWhy() {
        var run = keeping.propose(keeper, "kapot", true);
        assertThat(keeping.found(run).state()).isEqualTo(StandardRun.State.FAILED);
        assertThat(keeping.found(run).why().orElseThrow().code()).isEqualTo("file-broken");
        assertThat(keeping.apply(keeper, run)).isEqualTo(Application.CLOSED);
    }
}
