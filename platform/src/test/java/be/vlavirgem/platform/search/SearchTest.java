package be.vlavirgem.platform.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.platform.list.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Search in Dutch on the real database, over rows that stand in the question. */
@SpringJUnitConfig(PlatformSlice.class)
class SearchTest {

    private static final SearchedRows THINGS = SearchedRows.of("thing", Sql.of("""
            select title, words, path, day::date as recent from (values
                ('Reservekopie van de servers', 'Hoe vaak test je of een back-up terug te zetten is?', '/kopie', null),
                ('Telefooncentrale', 'Wie onderhoudt de servers van de centrale?', '/telefoon', null),
                ('Informatieveiligheidsplan', 'Wanneer keurde het college het plan goed?', '/plan', null),
                ('Privé-toestellen', 'Mogen medewerkers een eigen toestel gebruiken?', '/prive', null),
                ('Meetronde 2025', 'Aalst', '/oud', '2025-09-01'), ('Meetronde 2026', 'Aalst', '/nieuw', '2026-09-01')) as thing (title, words, path, day)
            """));
    private static final SearchedRows NUMBERED = new SearchedRows("numbered", Sql.of("""
            select 'Server ' || number as title, '' as words, '/nummer/' || number as path, null::date as recent from generate_series(1, ?) as number
            """), List.of(1_500));

    @Autowired
    private Search search;

    @ParameterizedTest
    @CsvSource({ "telefooncentrale,/telefoon", "TELEFOON,/telefoon", "toestellen,/prive", "toestel,/prive",
            "prive,/prive",
            "medewerker,/prive", "college keuren,/plan", "informatieveilig,/plan" })
    void aWordIsFoundByItsStemItsBeginningAndWithoutItsAccents(String typed, String path) {
        assertThat(paths(find(typed, ""))).startsWith(path);
    }

    @ParameterizedTest
    @CsvSource({ "telefoncentrale,/telefoon", "telefoonsentrale,/telefoon", "informatieveilgheidsplan,/plan",
            "veiligheidsplan,/plan", "reservekopei,/kopie", "medewrekers,/prive", "bakcup,/kopie", "backup,/kopie" })
    void aTypingErrorOrTheEndOfALongWordFindsWhatResemblesIt(String typed, String path) {
        var hits = find(typed, "");
        assertThat(hits.alike()).isTrue();
        assertThat(paths(hits)).startsWith(path);
    }

    @ParameterizedTest
    @ValueSource(strings = { "xylofoon", "", "  ", "' or true --", "!!", "de", "日本" })
    void whatIsNowhereIsNotFound(String typed) {
        assertThat(find(typed, "").counts()).isEmpty();
    }

    @Test
    void aTitleWeighsMoreThanTheWordsBelowIt() {
        assertThat(paths(find("servers", ""))).containsExactly("/kopie", "/telefoon");
    }

    @ParameterizedTest
    @ValueSource(strings = { "meetronde", "meetrnode" })
    void amongEqualsTheLatestComesFirst(String typed) {
        assertThat(paths(find(typed, ""))).containsExactly("/nieuw", "/oud");
    }

    @Test
    void whatWasTypedIsMarkedInTheWordsAroundIt() {
        var marked = find("college", "").some().getFirst().excerpt().stream().filter(Found.Piece::marked);
        assertThat(marked.map(Found.Piece::text).collect(joining())).isEqualTo("college");
    }

    @Test
    void kindsAreCountedAlsoWhereOneIsChosenAndNoMoreThanAThousandAreLookedAt() {
        var both = List.of(THINGS, NUMBERED);
        var chosen = TenantScope.none().call(() -> search.find(both, "server", "thing", 20, 0));
        assertThat(chosen.some()).extracting(Found::kind).containsOnly("thing");
        assertThat(chosen.counts()).containsEntry("thing", 2L);
        assertThat(chosen.total("")).isEqualTo(Search.MOST);
    }

    @Test
    void aPageAfterTheLastOneIsEmptyButStillCounts() {
        var beyond = TenantScope.none().call(() -> search.find(List.of(THINGS), "servers", "", 20, 40));
        assertThat(beyond.some()).isEmpty();
        assertThat(beyond.total("")).isEqualTo(2);
    }

    private Hits find(String typed, String kind) {
        return TenantScope.none().call(() -> search.find(List.of(THINGS), typed, kind, 20, 0));
    }

    private static List<String> paths(Hits hits) {
        return hits.some().stream().map(Found::path).toList();
    }
}
