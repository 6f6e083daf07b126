package be.vlavirgem.platform.comments;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.platform.comments.Comments.Outcome;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.Team;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What colleagues say about a thing: who may, who is told, what is new, and what is left of what was removed. */
@SpringJUnitConfig(PlatformSlice.class)
class CommentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private Comments comments;
    @Autowired
    private CommentCare care;
    @Autowired
    private Team team;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    private Access an;
    private Access bob;
    private Subject subject;

    @BeforeEach
    void anAndBobOfAalst() {
        clock.setTo(DAY);
        an = team.member("Aalst", "An Peeters", Role.AUTHORITY_EDITOR);
        bob = team.member("Aalst", "Bob Claes " + UUID.randomUUID(), Role.DPO);
        subject = new Subject("sample", UUID.randomUUID(), "SEC01");
    }

    private Outcome write(Access by, String text, PersonId... meant) {
        return team.as(by, () -> comments.write(by, subject, text, List.of(meant)));
    }

    private List<Comment> thread(Access reader) {
        return team.as(reader, () -> comments.of(reader, subject));
    }

    private Outcome remove(Access by) {
        var first = thread(an).getFirst();
        return team.as(by, () -> comments.remove(by, first));
    }

    private Outcome restore(Access by) {
        var first = thread(an).getFirst();
        return team.as(by, () -> comments.restore(by, first));
    }

    @Test
    void whoIsMeantIsToldOnceAndWhoTookPartToo() {
        assertThat(write(an, "Klopt dit, @" + bob.name() + "?")).isEqualTo(Outcome.DONE);
        assertThat(team.told(bob)).containsExactly("comment-mention");
        assertThat(write(bob, "Ja.")).isEqualTo(Outcome.DONE);
        assertThat(team.told(an)).containsExactly("comment-reply");
        assertThat(write(an, "Dank je.", bob.person())).isEqualTo(Outcome.DONE);
        assertThat(team.told(bob)).containsExactly("comment-mention", "comment-mention");
        assertThat(thread(an)).extracting(Comment::typed)
                .containsExactly("Klopt dit, @" + bob.name() + "?", "Ja.", "Dank je.");
        assertThat(thread(an).getLast().mentioned()).containsOnlyKeys(bob.person());
    }

    @Test
    void moreNamesThanAreKeptAreRefusedInWordsAndNotByTheDatabase() {
        var zo = team.member("Aalst", "Zo" + UUID.randomUUID().toString().substring(0, 3), Role.AUTHORITY_EDITOR);
        var often = ("@" + zo.name() + " ").repeat(490);
        assertThat(write(an, often)).isEqualTo(Outcome.TOO_MANY_NAMES);
        assertThat(write(an, "Kort.")).isEqualTo(Outcome.DONE);
        var first = thread(an).getFirst();
        assertThat(team.as(an, () -> comments.edit(an, first, often, List.of()))).isEqualTo(Outcome.TOO_MANY_NAMES);
        assertThat(team.told(zo)).isEmpty();
    }

    @Test
    void somebodyOfAnotherOrganisationCannotBeMeantNorReadIt() {
        var gilles = team.member("Gent", "Gilles Wouters " + UUID.randomUUID(), Role.AUTHORITY_EDITOR);
        write(an, "Geheim @" + gilles.name(), gilles.person());
        assertThat(thread(an).getFirst().mentioned()).isEmpty();
        assertThat(team.told(gilles)).isEmpty();
        assertThat(thread(gilles)).isEmpty();
        var id = thread(an).getFirst().id();
        assertThat(team.as(gilles, () -> comments.find(gilles, id))).isEmpty();
        var first = thread(an).getFirst();
        assertThat(team.as(gilles, () -> comments.edit(gilles, first, "X", List.of()))).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(remove(gilles)).isEqualTo(Outcome.NOT_ALLOWED);
    }

    @Test
    void whoLeftIsToldNothingAndStaysNamed() {
        write(bob, "Ik let hierop.");
        write(an, "Goed.", bob.person());
        team.leaves(bob, Role.DPO);
        assertThat(write(an, "En nu?", bob.person())).isEqualTo(Outcome.DONE);
        assertThat(database.superuser()).isNotNull();
        assertThat(JdbcClient.create(database.superuser())
                .sql("select count(*) from notification where person_id = ?")
                .param(bob.person().value())
                .query(Integer.class)
                .single()).as("only of before").isEqualTo(1);
        assertThat(thread(an).getFirst().said().name()).isEqualTo(bob.name());
        assertThat(thread(an).get(1).mentioned()).containsValue(bob.name());
        assertThat(thread(an).getLast().mentioned()).isEmpty();
    }

    @Test
    void aReaderAndAThingThatTakesNoneAreRefused() {
        var reader = team.member("Aalst", "Leen Maes", Role.AUTHORITY_READER);
        assertThat(write(reader, "Mag ik?")).isEqualTo(Outcome.NOT_ALLOWED);
        for (var part : List.of("weg", "dicht")) {
            subject = new Subject("sample", UUID.randomUUID(), part);
            assertThat(write(an, "Hier?")).isEqualTo(Outcome.NOT_ALLOWED);
        }
        subject = new Subject("onbekend", UUID.randomUUID(), "");
        assertThat(write(an, "Hier?")).isEqualTo(Outcome.NOT_ALLOWED);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(write(an, " \n ")).isEqualTo(Outcome.EMPTY);
        assertThat(write(an, "x".repeat(CommentText.LONGEST + 1))).isEqualTo(Outcome.TOO_LONG);
        assertThat(write(an, "x".repeat(CommentText.LONGEST))).isEqualTo(Outcome.DONE);
        assertThat(thread(an)).hasSize(1);
    }

    @Test
    void theOwnWordsCanBeChangedForAQuarterOfAnHour() {
        write(an, "Eerst dit.");
        var first = thread(an).getFirst();
        assertThat(team.as(bob, () -> comments.edit(bob, first, "Van mij", List.of()))).isEqualTo(Outcome.NOT_ALLOWED);
        clock.forward(Duration.ofMinutes(14));
        assertThat(team.as(an, () -> comments.edit(an, first, "Dan dat.", List.of(bob.person()))))
                .isEqualTo(Outcome.DONE);
        assertThat(team.told(bob)).containsExactly("comment-mention");
        clock.forward(Duration.ofMinutes(1));
        var changed = thread(an).getFirst();
        assertThat(changed.typed()).isEqualTo("Dan dat.");
        assertThat(changed.text().edited()).isPresent();
        assertThat(team.as(an, () -> comments.edit(an, changed, "Te laat", List.of()))).isEqualTo(Outcome.NOT_ALLOWED);
    }

    @Test
    void whatIsRemovedLeavesWhoAndWhenAndCanBePutBackUntilItsWordsAreForgotten() {
        write(an, "Weg ermee.", bob.person());
        var boss = team.member("Aalst", "Bram Verhulst", Role.AUTHORITY_ADMINISTRATOR);
        assertThat(remove(bob)).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(remove(boss)).isEqualTo(Outcome.DONE);
        assertThat(thread(an).getFirst().removed().orElseThrow().name()).isEqualTo("Bram Verhulst");
        assertThat(restore(an)).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(restore(boss)).isEqualTo(Outcome.DONE);
        assertThat(thread(an).getFirst().typed()).isEqualTo("Weg ermee.");
        remove(an);
        clock.setTo(DAY.plusDays(29));
        care.night();
        assertThat(thread(an).getFirst().text().kept()).isEqualTo("Weg ermee.");
        clock.setTo(DAY.plusDays(31));
        care.night();
        assertThat(thread(an).getFirst().text().kept()).isEmpty();
        assertThat(thread(an).getFirst().mentioned()).isEmpty();
        assertThat(restore(an)).isEqualTo(Outcome.NOT_ALLOWED);
    }

    @Test
    void whatOthersSaidIsNewUntilItIsRead() {
        write(an, "Een.");
        clock.forward(Duration.ofSeconds(1));
        write(bob, "Twee.");
        var counts = team.as(an, () -> comments.counts(an, "sample", subject.id()));
        assertThat(counts.of("SEC01")).isEqualTo(new CommentCounts.Count(2, 1));
        assertThat(counts.of("SEC02")).isEqualTo(new CommentCounts.Count(0, 0));
        assertThat(thread(an)).extracting(Comment::fresh).containsExactly(false, true);
        team.as(an, () -> {
            comments.markRead(an, subject);
            return true;
        });
        assertThat(team.as(an, () -> comments.counts(an, "sample", subject.id())).of("SEC01").fresh()).isZero();
        assertThat(team.as(bob, () -> comments.counts(bob, "sample", subject.id())).of("SEC01").fresh()).isEqualTo(1);
        assertThat(team.as(an, () -> comments.recent(an, "sample", subject.id(), 1))).extracting(Comment::typed)
                .containsExactly("Twee.");
    }
}
