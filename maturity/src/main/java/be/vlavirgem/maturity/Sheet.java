package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A measurement with the questionnaire it is answered by, on a day. */
record Sheet(Measurement measurement, Questionnaire questionnaire, LocalDate today) {

    /** As it is read in that language: in English as far as it is translated. */
    Sheet in(Locale language) {
        return language.getLanguage().equals(QuestionnairePages.ENGLISH)
                ? new Sheet(measurement, InEnglish.of(questionnaire), today)
                : this;
    }

    English english() {
        return questionnaire.english();
    }

    /** True while answers are taken: not submitted, and the round is open today. */
    boolean takesAnswers() {
        return measurement.state() == Measurement.State.OPEN && measurement.frame().round().isOpenOn(today);
    }

    /** True when it is the visitor's own organisation's, and not inherited from a predecessor. */
    boolean isOwn(Access access) {
        return measurement.frame().organisation().equals(access.organisation());
    }

    /** True when it takes answers and the visitor has that permission in the organisation whose it is. */
    boolean isOpenTo(Access visitor, Permission permission) {
        return takesAnswers() && isOwn(visitor) && visitor.may(permission);
    }

    /** True when it was handed in while its round is open, so that it can still be opened again. */
    boolean isHandedInBeforeTheEnd() {
        return measurement.state() == Measurement.State.SUBMITTED && measurement.frame().round().isOpenOn(today);
    }

    /** True when the visitor may take it back: submitted, while the round is open. */
    boolean mayBeReopenedBy(Access visitor) {
        return isHandedInBeforeTheEnd() && isOwn(visitor) && visitor.may(Permission.SUBMIT_MEASUREMENT);
    }

    /** True when the visitor may say what an answer should have been: submitted, and too late to open it again. */
    boolean mayBeCorrectedBy(Access visitor) {
        return measurement.state() == Measurement.State.SUBMITTED && !measurement.frame().round().isOpenOn(today)
                && isOwn(visitor) && visitor.may(Permission.CORRECT_MEASUREMENT);
    }

    /** True when the visitor may show its result to others: submitted, and of the own organisation. */
    boolean mayBeSharedBy(Access visitor) {
        return measurement.state() == Measurement.State.SUBMITTED && isOwn(visitor) && visitor.may(Permission.SHARE);
    }

    /** The chapter with this code; 404 when the questionnaire has none. */
    Chapter chapter(String code) {
        return questionnaire.chapter(code).orElseThrow(NotFoundException::new);
    }

    /** The questions of a chapter as this respondent is asked them, in order. */
    List<Question> questions(Chapter chapter) {
        return chapter.questions()
                .stream()
                .filter(question -> question.wording().types().contains(respondent().type()))
                .toList();
    }

    /** True when its condition holds after the answers so far. */
    boolean asks(Question question) {
        return question.concerns(respondent(), measurement.values());
    }

    /** What figures that are asked contradict each other in a chapter; an answer from before the question fell away is no fault. */
    List<String> contradictions(Chapter chapter) {
        return chapter.checks()
                .stream()
                .filter(check -> check.fails(measurement.values()) && check.questions().stream().allMatch(this::asks))
                .map(Check::explanation)
                .toList();
    }

    private boolean asks(String code) {
        return questionnaire.question(code).filter(this::asks).isPresent();
    }

    /** The questions without an answer now that have one of last time which can still be given. */
    List<Question> repeatable(Chapter chapter) {
        return questions(chapter).stream()
                .filter(question -> measurement.answerTo(question)
                        .map(Answer::value)
                        .filter(value -> !(value instanceof AnswerValue.Blank))
                        .isEmpty())
                .filter(question -> measurement.earlier()
                        .to(question)
                        .filter(reply -> !(reply.value() instanceof AnswerValue.Unknown))
                        .isPresent() && asks(question))
                .toList();
    }

    /** In the words for who answers. */
    String text(Question question) {
        return question.wording().of(respondent().type());
    }

    private Respondent respondent() {
        return measurement.frame().respondent();
    }

    /** The codes of the chapters in which every question that applies is answered. */
    List<String> completeChapters() {
        return score().chapters()
                .stream()
                .filter(chapter -> chapter.coverage().answered() == chapter.coverage().applicable())
                .map(chapter -> chapter.chapter().code())
                .toList();
    }

    Score score() {
        return measurement.score(questionnaire);
    }
}
