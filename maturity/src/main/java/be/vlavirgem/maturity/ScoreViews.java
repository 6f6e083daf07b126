package be.vlavirgem.maturity;

import java.util.Optional;

/** Puts scores and their parts in words and numbers. */
record ScoreViews(Words words) {

    private static final int SHARE_DECIMALS = 2;

    MeasurementPage.ScoreView view(Optional<Grade> grade, Coverage coverage) {
        return new MeasurementPage.ScoreView(grade.map(shown -> words.score(shown.value())).orElse(null),
                grade.map(shown -> words.level(shown.level()))
                        .orElse(null),
                grade.map(shown -> shown.level().meaning()).orElse(null), coverage.state() == ScoreState.PROVISIONAL,
                coverage.answered(),
                coverage.applicable(), grade.map(shown -> shown.value().intValue()).orElse(0));
    }

    ResultPage.ChapterView chapter(ChapterScore score, Sheet sheet) {
        var chapter = score.chapter();
        return new ResultPage.ChapterView(chapter.code(), chapter.title(), chapter.weight(),
                view(score.grade(), score.coverage()),
                (int) score.parts().stream().filter(Part::counts).count(),
                (int) score.parts().stream().filter(part -> part.question().isScored()).count(), score.countedWeight(),
                score.grade().map(grade -> words.number(grade.value(), SHARE_DECIMALS)).orElse(null),
                score.parts().stream().map(part -> part(part, sheet, score.grade().isPresent())).toList());
    }

    private ResultPage.PartView part(Part part, Sheet sheet, boolean shown) {
        var kept = sheet.measurement().answerTo(part.question());
        var answer = sheet.asks(part.question())
                ? kept.map(found -> words.answer(part.question(), found.value()))
                        .orElseGet(() -> words.text("maturity.answer.none"))
                : ConditionWords.of(part.question(), words).notAsked(sheet);
        return new ResultPage.PartView(part.question().code(), sheet.text(part.question()), answer,
                kept.map(Answer::note).filter(note -> !note.isEmpty()).orElse(null),
                kept.map(Answer::evidence).filter(address -> !address.isEmpty()).orElse(null), part.points(),
                part.weight(),
                part.counts() && shown ? words.number(part.share().rounded(), SHARE_DECIMALS) : null, part.counts());
    }
}
