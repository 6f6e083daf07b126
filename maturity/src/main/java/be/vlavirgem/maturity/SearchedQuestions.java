package be.vlavirgem.maturity;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The words of published questions, kept as rows so that the search reads them and not the whole file. */
@Component
@Order(210)
class SearchedQuestions implements BeforeFirstRequest {

    private final JdbcTemplate sql;
    private final PublishedQuestionnaires questionnaires;
    private final PlatformTransaction transaction;

    SearchedQuestions(JdbcTemplate sql, PublishedQuestionnaires questionnaires, PlatformTransaction transaction) {
        this.sql = sql;
        this.questionnaires = questionnaires;
        this.transaction = transaction;
    }

    /** Versions that were published before their words were kept. */
    @Override
    public void prepare() {
        transaction.run(() -> sql.queryForList("""
                select id from content_version where kind = 'questionnaire' and state = 'PUBLISHED'
                and not exists (select from searched_question where questionnaire_version_id = content_version.id)
                """, UUID.class)
                .forEach(id -> keep(id, questionnaires.of(new QuestionnaireVersion.Id(id)))));
    }

    /** Keeps those of a version in the transaction that publishes it. */
    void keep(QuestionnaireVersion published) {
        keep(published.id().value(), published.questionnaire());
    }

    private void keep(UUID version, Questionnaire questionnaire) {
        sql.batchUpdate(
                "insert into searched_question (questionnaire_version_id, code, title, words) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                rows(version, questionnaire));
    }

    private static List<Object[]> rows(UUID version, Questionnaire questionnaire) {
        return questionnaire.chapters()
                .stream()
                .flatMap(chapter -> chapter.questions()
                        .stream()
                        .filter(Question::isAsked)
                        .map(question -> new Object[]{ version, question.code(), question.text(),
                                words(chapter, question) }))
                .toList();
    }

    private static String words(Chapter chapter, Question question) {
        var options = question.options().stream().map(Option::text);
        return Stream.concat(Stream.of(question.code(), chapter.title(), question.help()), options)
                .collect(Collectors.joining(" · "));
    }
}
