package be.vlavirgem.maturity;

/** How far a score can be relied on. */
enum ScoreState {
    /** Fewer than half of the applicable questions are answered, or none applies: no score is shown. */
    HIDDEN,
    /** Shown, but some applicable question is unanswered or unknown. */
    PROVISIONAL,
    /** Every applicable question is answered. */
    COMPLETE
}
