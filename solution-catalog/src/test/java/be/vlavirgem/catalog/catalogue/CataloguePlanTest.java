package be.vlavirgem.catalog.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a page of the catalogue reads as the application's role, with 800 solutions and with 100,000. */
class CataloguePlanTest {
    private static final Map<Dimension, List<String>> SAAS = Map.of(Dimension.DELIVERY, List.of("saas"));
    private static final Map<Dimension, List<String>> SAAS_FOR_OCMW = Map.of(Dimension.DELIVERY, List.of("saas"),
            Dimension.AUDIENCE, List.of("ocmw"));
    private static final Map<String, Asked> QUESTIONS = new LinkedHashMap<>();

    private static Catalog few;
    private static Catalog many;

    /** A catalogue of a number of solutions, and how it is asked. */
    private record Catalog(TestDatabase database, Explained source, CatalogueSearch search,
            TransactionTemplate transaction) {
        static Catalog of(int solutions) {
            var database = TestDatabase.shared().copy("plan_" + solutions);
            ManySolutions.make(database, solutions);
            var source = new Explained(database.app());
            var sql = JdbcClient.create(source);
            return new Catalog(database, source, new CatalogueSearch(sql, new FacetTable(sql)),
                    new TransactionTemplate(new DataSourceTransactionManager(source)));
        }

        /** Of a name that is in every catalogue, however large. */
        String firstWordOf(int number) {
            return ManySolutions.name(database, number).split(" ")[0].toLowerCase(Locale.ROOT);
        }

        Cost cost(Asked asked) {
            transaction.execute(status -> search.find(asked));
            source.plans();
            transaction.execute(status -> search.find(asked));
            var plans = source.plans();
            assertThat(plans).as("statements").hasSizeBetween(2, 3);
            return Cost.of(plans);
        }
    }

    @BeforeAll
    static void fill() {
        few = Catalog.of(800);
        many = Catalog.of(100_000);
        var misspelled = new StringBuilder(few.firstWordOf(5)).deleteCharAt(3).toString();
        QUESTIONS.put("nothing", asked("", Map.of()));
        QUESTIONS.put("a common word", asked("dossier", Map.of()));
        QUESTIONS.put("a rare word", asked("kerkfabriek", Map.of()));
        QUESTIONS.put("a word that is nowhere", asked("xylofonisch", Map.of()));
        QUESTIONS.put("a typing error", asked(misspelled, Map.of()));
        QUESTIONS.put("words that are nowhere together",
                asked("kerkfabriek " + few.firstWordOf(5), Map.of()));
        QUESTIONS.put("a common word and another", asked("dossier " + few.firstWordOf(5), Map.of()));
        QUESTIONS.put("a facet", asked("", SAAS));
        QUESTIONS.put("two facets", asked("", SAAS_FOR_OCMW));
        QUESTIONS.put("a word and two facets", asked("dossier", SAAS_FOR_OCMW));
        QUESTIONS.put("a typing error and a facet", asked(misspelled, SAAS));
    }

    static List<String> questions() {
        return List.of("nothing", "a common word", "a rare word", "a word that is nowhere", "a typing error",
                "words that are nowhere together", "a common word and another", "a facet", "two facets",
                "a word and two facets", "a typing error and a facet");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aHundredThousandSolutionsReadAtMostTenTimesWhatEightHundredDo(String question) {
        var small = few.cost(QUESTIONS.get(question));
        var large = many.cost(QUESTIONS.get(question));
        System.out.printf("%-28s rows %6d -> %6d   buffers %6d -> %6d   %s %s%n", question, small.rows(), large.rows(),
                small.buffers(), large.buffers(), large.indexes(), large.wholly());
        assertThat(large.rows()).as("rows").isLessThanOrEqualTo(10 * small.rows());
        assertThat(large.buffers()).as("buffers").isLessThanOrEqualTo(10 * small.buffers());
    }

    @Test
    void wordsLettersAndFacetsAreFoundByTheirIndexes() {
        assertThat(many.cost(asked("kerkfabriek", Map.of())).indexes()).contains("published_solution_by_words");
        assertThat(many.cost(QUESTIONS.get("a typing error")).indexes()).contains("catalogue_word_by_letters");
        assertThat(many.cost(asked("", Map.of(Dimension.STANDARD, List.of("standaard-7")))).indexes())
                .contains("published_solution_by_facet");
        assertThat(many.cost(asked("", Map.of())).indexes()).contains("published_solution_by_name",
                "catalogue_count_by_dimension");
    }

    private static Asked asked(String typed, Map<Dimension, List<String>> chosen) {
        return new Asked(typed, chosen, Order.RELEVANCE, 1);
    }
}
