package be.vlavirgem.maturity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of a measurement in progress shows: how far it is, what misses, what looks strange, what it takes to hand it in. */
record MeasurementPage(String id, String round, String type, Standing standing, ScoreView total,
        List<ChapterLine> chapters,
        List<Mention> toFindOut, List<Mention> open, List<Mention> strange, List<String> contradictions,
        TeamView team, String fingerprint, English english) {

    /** What the visitor may do with it, and if not, why. */
    record Standing(boolean submitted, @Nullable String submittedText, boolean editable, boolean maySubmit,
            boolean mayReopen, boolean mayShare,
            @Nullable String refusal, @Nullable String readOnly) {}

    /** A score on a page; value and level are missing while too few questions are answered. */
    record ScoreView(@Nullable String value, @Nullable String level, @Nullable String meaning, boolean provisional,
            int answered, int applicable, int percent) {}

    /**
     * A chapter to go on with.
     *
     * @param minutes    for what is still open
     * @param anchor     leads to the first unanswered question
     * @param unknown    how many are to be found out
     * @param repeatable how many answers of last time can be taken over
     */
    record ChapterLine(String code, String title, ScoreView score, int minutes, String anchor, int repeatable,
            long unknown) {}

    /** A question to come back to. */
    record Mention(String code, String question, String chapter) {}

    /** What has no answer yet in a chapter. */
    record OpenChapter(String title, List<Mention> questions) {}

    /** The first chapter with something left to answer. */
    public @Nullable ChapterLine next() {
        return chapters.stream().filter(chapter -> !chapter.anchor().isEmpty()).findFirst().orElse(null);
    }

    /** True while a chapter has too few answers for a score. */
    public boolean isAwaitingScores() {
        return chapters.stream().anyMatch(chapter -> chapter.score().value() == null);
    }

    /** The questions without an answer, chapter by chapter. */
    public List<OpenChapter> openChapters() {
        return chapters.stream()
                .map(chapter -> new OpenChapter(chapter.title(),
                        open.stream().filter(mention -> mention.chapter().equals(chapter.code())).toList()))
                .filter(chapter -> !chapter.questions().isEmpty())
                .toList();
    }

    /** What is left to do, in minutes. */
    public int minutes() {
        return chapters.stream().mapToInt(ChapterLine::minutes).sum();
    }
}
