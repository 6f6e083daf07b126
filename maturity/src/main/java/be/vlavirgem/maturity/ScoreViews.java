package be.vlavirgem.maturity;

import java.util.Optional;

/** Puts scores and their parts in words and numbers. */
record ScoreViews(Words words) {

    private static final int SHARE_DECIMALS = 2;

    MeasurementPage.ScoreView view(Optional<Grade> grade, Coverage coverage) {
        return new MeasurementPage.ScoreView(
                grade.map(shown -> words.number(shown.value(), SHARE_DECIMALS)).orElse(null),
                grade.map(shown -> words.text("maturity.level", shown.level().number(), shown.level().name()))
                        .orElse(null),
                grade.map(shown -> shown.level().meaning()).orElse(null), coverage.state() == ScoreState.PROVISIONAL,
                coverage.answered(),
                coverage.applicable(), grade.map(shown -> shown.value().intValue()).orElse(0));
    }

    MeasurementPage.ChapterView chapter(ChapterScore score, Measurement measurement) {
        var chapter = score.chapter();
        return new MeasurementPage.ChapterView(chapter.code(), chapter.title(), chapter.weight(),
                view(score.grade(), score.coverage()),
                score.countedWeight(),
                score.parts().stream().map(part -> part(part, measurement, score.grade().isPresent())).toList(),
                anchor(score));
    }

    private static String anchor(ChapterScore score) {
        return score.parts()
                .stream()
                .filter(part -> part.outcome() == Outcome.UNANSWERED)
                .findFirst()
                .map(part -> "#vraag-" + part.question().code())
                .orElse("");
    }

    private MeasurementPage.PartView part(Part part, Measurement measurement, boolean shown) {
        var kept = measurement.answerTo(part.question());
        return new MeasurementPage.PartView(part.question().code(), part.question().text(),
                kept.map(answer -> words.answer(part.question(), answer.value()))
                        .orElseGet(() -> words.text("maturity.answer.none")),
                kept.map(Answer::note).filter(note -> !note.isEmpty()).orElse(null), part.points(), part.weight(),
                part.counts() && shown ? words.number(part.share().rounded(), SHARE_DECIMALS) : null, part.counts());
    }
}
