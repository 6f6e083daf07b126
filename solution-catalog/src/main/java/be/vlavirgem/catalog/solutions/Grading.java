package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.grade.SecurityGrade;
import java.time.LocalDate;

/**
 * By which version of the formula the grade of a solution is seen, and from which day on by everybody; its supplier sees it first.
 */
record Grading(int formula, LocalDate from) {

    /** So that a supplier can mend what is wrong before everybody sees it. */
    static final int DAYS_AHEAD = 30;

    /** Seen by the supplier from today. */
    static Grading begin(LocalDate today) {
        return new Grading(SecurityGrade.FORMULA, today.plusDays(DAYS_AHEAD));
    }

    /** True while the formula is still that of today. */
    boolean isCurrent() {
        return formula == SecurityGrade.FORMULA;
    }

    /** True when everybody sees it. */
    boolean isPublic(LocalDate today) {
        return isCurrent() && !today.isBefore(from);
    }
}
