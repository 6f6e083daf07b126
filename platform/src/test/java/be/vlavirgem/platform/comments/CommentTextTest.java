package be.vlavirgem.platform.comments;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.comments.CommentText.Kind;
import be.vlavirgem.platform.comments.CommentText.Piece;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names become ids and ids names again; addresses are found, and nothing else is more than words. */
class CommentTextTest {

    private static final PersonId AN = new PersonId(new UUID(0, 1));
    private static final PersonId ANNE = new PersonId(new UUID(0, 2));
    private static final PersonId OTHER_AN = new PersonId(new UUID(0, 3));
    private static final List<Colleague> TWO = List.of(new Colleague(AN, "An Peeters", false),
            new Colleague(ANNE, "An Peeters-Claes", false));
    private static final List<Colleague> NAMESAKES = List.of(new Colleague(AN, "An Peeters", false),
            new Colleague(OTHER_AN, "An Peeters", false));

    @Test
    void aNameAfterAnAtSignIsThatColleagueTheLongestNameFirst() {
        var kept = CommentText.keep(" Vraag het @an peeters en @An Peeters-Claes, graag. ", List.of(), TWO);
        assertThat(kept.text()).isEqualTo("Vraag het @{%s} en @{%s}, graag.".formatted(AN, ANNE));
        assertThat(kept.mentioned()).containsExactlyInAnyOrder(AN, ANNE);
        assertThat(CommentText.typed(kept.text(), Map.of(AN, "An Peeters", ANNE, "An Vos")))
                .isEqualTo("Vraag het @An Peeters en @An Vos, graag.");
    }

    @Test
    void aNameThatGoesOnIsSomebodyElse() {
        assertThat(CommentText.keep("@Anna Peetersen", List.of(), TWO).mentioned()).isEmpty();
    }

    @Test
    void ofTwoWithOneNameTheChosenOneIsMeant() {
        assertThat(CommentText.keep("@An Peeters?", List.of(), NAMESAKES).mentioned()).isEmpty();
        assertThat(CommentText.keep("@An Peeters?", List.of(OTHER_AN), NAMESAKES).text())
                .isEqualTo("@{%s}?".formatted(OTHER_AN));
    }

    @Test
    void aFirstNameIsEnoughForTheOnlyOneWhoBearsIt() {
        var vera = new Colleague(ANNE, "Vera Claes", false);
        var kept = CommentText.keep("@vera, en @Vera Claes, en @Vera's lijst; @Veracruz niet", List.of(),
                List.of(NAMESAKES.getFirst(), vera));
        assertThat(kept.text()).isEqualTo("@{%1$s}, en @{%1$s}, en @{%1$s}'s lijst; @Veracruz niet".formatted(ANNE));
        assertThat(kept.unclear()).isFalse();
    }

    @Test
    void aNameOfSeveralIsUnclearUntilOneIsChosen() {
        assertThat(CommentText.keep("@An, kijk je na?", List.of(), TWO).unclear()).isTrue();
        assertThat(CommentText.keep("@An, kijk je na?", List.of(ANNE), TWO).text())
                .isEqualTo("@{%s}, kijk je na?".formatted(ANNE));
        assertThat(CommentText.keep("@An Peeters?", List.of(), NAMESAKES).unclear()).isTrue();
        assertThat(CommentText.keep("els@an.be en @home", List.of(), NAMESAKES).unclear()).isFalse();
    }

    @Test
    void whoIsNoColleagueCannotBeMeant() {
        var stranger = new PersonId(new UUID(0, 9));
        var kept = CommentText.keep("@{%s} @An Peeters".formatted(stranger), List.of(stranger), TWO);
        assertThat(kept.mentioned()).isEqualTo(Set.of(AN));
        assertThat(CommentText.pieces(kept.text(), Map.of(AN, "An Peeters"))).first()
                .isEqualTo(new Piece(Kind.TEXT, "@{%s}".formatted(stranger)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Zie https://vlaanderen.be/a_(b)?c=d.|https://vlaanderen.be/a_(b)?c=d",
            "(http://a.be/x)|http://a.be/x", "https://a.be\"><script>|https://a.be", "HTTPS://A.BE/;|HTTPS://A.BE/" })
    void anAddressIsALinkWithoutWhatEndsTheSentence(String text, String link) {
        var pieces = CommentText.pieces(text, Map.of());
        assertThat(pieces).filteredOn(piece -> piece.kind() == Kind.LINK).containsExactly(new Piece(Kind.LINK, link));
        assertThat(String.join("", pieces.stream().map(Piece::text).toList())).isEqualTo(text);
    }

    @Test
    void whatIsNoAddressOfTheWebStaysWords() {
        for (var text : List.of("javascript:alert(1)", "data:text/html,x", "ftp://a.be", "www.a.be", "https://")) {
            assertThat(CommentText.pieces(text, Map.of())).containsExactly(new Piece(Kind.TEXT, text));
        }
    }
}
