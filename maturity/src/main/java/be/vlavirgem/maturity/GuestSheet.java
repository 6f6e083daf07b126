package be.vlavirgem.maturity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** A sheet as somebody without account sees it: the questions asked of them, without the names of colleagues, and last time's answers only if those were to be shown. */
record GuestSheet(Sheet sheet, GuestRequest request) {

    /** Of the whole sheet; answers of others are those of the organisation. */
    static GuestSheet of(Sheet whole, GuestRequest request, String organisation) {
        var guest = request.author();
        var named = whole.measurement()
                .naming(author -> author.person().equals(guest.person())
                        ? guest
                        : new Author(author.person(), organisation));
        var measurement = request.questions().withEarlier() ? named : named.withoutEarlier();
        return new GuestSheet(new Sheet(measurement, whole.questionnaire(), whole.today()), request);
    }

    GuestSheet in(Locale language) {
        return new GuestSheet(sheet.in(language), request);
    }

    Chapter chapter() {
        return sheet.chapter(request.questions().chapter());
    }

    /** Without what is asked only after an answer that is not theirs to give, while it is not; a sum with all that it is of. */
    List<Question> questions() {
        return sheet.questions(chapter()).stream().filter(this::isTheirs).filter(this::isToBeSeen).toList();
    }

    private boolean isTheirs(Question question) {
        return question.kind() instanceof Kind.Sum sum
                ? request.questions().codes().containsAll(sum.parts())
                : request.questions().codes().contains(question.code());
    }

    private boolean isToBeSeen(Question question) {
        return sheet.asks(question) || question.condition()
                .filter(condition -> request.questions().codes().containsAll(condition.questions()))
                .isPresent();
    }

    /** How many of those that are asked now have an answer. */
    ChapterPage.Progress progress() {
        var asked = questions().stream().filter(question -> question.isAsked() && sheet.asks(question)).toList();
        return new ChapterPage.Progress((int) asked.stream().filter(this::isAnswered).count(), asked.size());
    }

    boolean isAnswered(Question question) {
        return sheet.measurement()
                .answerTo(question)
                .filter(answer -> !(answer.value() instanceof AnswerValue.Blank))
                .isPresent();
    }

    /** What their figures contradict by themselves: of what others answered nothing is told. */
    List<String> contradictions() {
        var theirs = new HashMap<>(sheet.measurement().values());
        theirs.keySet().retainAll(request.questions().codes());
        var checks = chapter().checks()
                .stream()
                .filter(check -> check.fails(theirs))
                .map(Check::explanation)
                .toList();
        return sheet.contradictions(chapter()).stream().filter(checks::contains).toList();
    }
}
