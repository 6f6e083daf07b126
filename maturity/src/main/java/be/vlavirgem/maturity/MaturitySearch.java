package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.search.SearchSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What can be found of the measurement: the questions, the own measurements, what was noted with an answer, and the documents. */
@Configuration(proxyBeanMethods = false)
class MaturitySearch {

    /** Those of the latest round that began. */
    private static final Sql QUESTIONS = Sql.of("""
            select title, words, '/maturiteit/vragen/' || code as path, null::date as recent from searched_question
            where questionnaire_version_id = (select questionnaire_version_id from measurement_round where id = (
            """ + CallRound.OF_DAY + "))");

    private static final Sql MEASUREMENTS = Sql.of("""
            select round.name as title, organisation.name as words, '/maturiteit/metingen/' || measurement.id as path,
                   round.opens_on as recent
            from measurement join measurement_round as round on round.id = round_id join organisation on organisation.id = organisation_id
            """);

    private static final Sql NOTES = Sql.of("""
            select question || ' (' || round.name || ')' as title, concat_ws(' · ', nullif(note, ''), nullif(evidence, '')) as words,
                   '/maturiteit/metingen/' || measurement.id || '/hoofdstukken/' || left(question, 3) || '#vraag-' || question as path, round.opens_on as recent
            from (select distinct on (organisation_id, measurement_id, question) * from answer
                  order by organisation_id, measurement_id, question, version desc) as latest
            join measurement on measurement.id = measurement_id join measurement_round as round on round.id = round_id
            where note <> '' or evidence <> ''
            """);

    /** What is sealed is not found: nobody can read it here. */
    private static final Sql PROOFS = Sql.of("""
            select title, concat_ws(' · ', subject_part, nullif(description, ''),
                       (select file_name from document_version where document_id = document.id order by number desc limit 1)) as words,
                   '/maturiteit/metingen/' || subject_id || '/documenten/' || id as path,
                   (select opens_on from measurement join measurement_round as round on round.id = round_id where measurement.id = subject_id) as recent
            from document where subject_kind = 'measurement' and sealed_with is null and deleted_at is null
            """);

    private record Source(Supplier<SearchedRows> searched) implements SearchSource {

        static Source of(String kind, Sql rows) {
            var searched = SearchedRows.of(kind, rows);
            return new Source(() -> searched);
        }

        @Override
        public Permission permission() {
            return Permission.READ_MEASUREMENT;
        }

        @Override
        public SearchedRows rows(Access access, Locale language) {
            return searched.get();
        }
    }

    @Bean
    @Order(20)
    SearchSource measurementsFound() {
        return Source.of("measurement", MEASUREMENTS);
    }

    @Bean
    @Order(30)
    SearchSource questionsFound(Clock clock) {
        return new Source(() -> new SearchedRows("question", QUESTIONS, List.of(LocalDate.now(clock))));
    }

    @Bean
    @Order(40)
    SearchSource notesFound() {
        return Source.of("note", NOTES);
    }

    @Bean
    @Order(50)
    SearchSource proofsFound() {
        return Source.of("document", PROOFS);
    }
}
