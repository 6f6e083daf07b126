package be.vlavirgem.web.style;

/** What a question card can look like. */
enum SampleState {
    /** Nothing answered yet; the previous round is known. */
    OPEN,
    /** Kept, with a note and evidence. */
    SAVED,
    /** "Weten we niet". */
    UNKNOWN,
    /** Cannot be kept as it was typed. */
    REFUSED,
    /** Kept, but it looks strange. */
    STRANGE,
    /** Another module knows something. */
    SUGGESTED,
    /** Somebody else answered meanwhile. */
    CONFLICT,
    /** Does not apply now. */
    NOT_ASKED
}
