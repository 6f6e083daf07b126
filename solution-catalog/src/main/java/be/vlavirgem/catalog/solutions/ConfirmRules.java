package be.vlavirgem.catalog.solutions;

import java.time.LocalDate;
import java.util.Optional;

/** When it is asked whether a published sheet still holds, and when nobody answered in time. */
final class ConfirmRules {

    /** A sheet that will be due so soon is asked about in the same mail, so that there is one a year. */
    private static final int TOGETHER_WITHIN_DAYS = 30;

    static final int DAYS_TO_ANSWER = 60;

    private ConfirmRules() {}

    /** Says whether nobody confirmed it for a year and nobody was asked. */
    static boolean isDue(Solution solution, LocalDate today) {
        return isOpen(solution) && !confirmed(solution).plusYears(1).isAfter(today);
    }

    /** Says whether it goes along when another one is due. */
    static boolean goesAlong(Solution solution, LocalDate today) {
        return isOpen(solution) && !confirmed(solution).plusYears(1).minusDays(TOGETHER_WITHIN_DAYS).isAfter(today);
    }

    private static boolean isOpen(Solution solution) {
        return solution.state() == Solution.State.PUBLISHED && solution.dates().asked().isEmpty();
    }

    /** Says whether somebody is to answer now. */
    static boolean isAsked(Solution solution, LocalDate today) {
        return solution.state() == Solution.State.OUTDATED
                || isAsked(solution.dates().asked(), confirmed(solution), today);
    }

    /** The same of one that is not outdated, by its days. */
    static boolean isAsked(Optional<LocalDate> asked, LocalDate confirmed, LocalDate today) {
        return asked.isPresent() || !confirmed.plusYears(1).isAfter(today);
    }

    /** Says whether it was asked and nobody answered in time. */
    static boolean isLate(Solution solution, LocalDate today) {
        return solution.state() == Solution.State.PUBLISHED && solution.dates()
                .asked()
                .filter(asked -> !asked.plusDays(DAYS_TO_ANSWER).isAfter(today))
                .isPresent();
    }

    private static LocalDate confirmed(Solution solution) {
        return solution.dates().confirmed().orElseThrow();
    }
}
