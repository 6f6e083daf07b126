package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which published sheets are to be confirmed, and when. */
@Component
@Transactional(readOnly = true)
class ConfirmPages {

    /** A published sheet. */
    record Line(String id, String name, String href, String confirmed, boolean outdated) {}

    /** Those to confirm now, and those that were confirmed within the year. */
    record Page(List<Line> due, List<Line> fresh) {

        /** That nothing is published. */
        public boolean isNothing() {
            return due.isEmpty() && fresh.isEmpty();
        }
    }

    private final Solutions solutions;
    private final Clock clock;

    ConfirmPages(Solutions solutions, Clock clock) {
        this.solutions = solutions;
        this.clock = clock;
    }

    Page page(Access access) {
        var today = LocalDate.now(clock);
        var shown = solutions.shown(access.organisation());
        return new Page(shown.stream().filter(one -> ConfirmRules.isAsked(one, today)).map(ConfirmPages::line).toList(),
                shown.stream().filter(one -> !ConfirmRules.isAsked(one, today)).map(ConfirmPages::line).toList());
    }

    private static Line line(Solution solution) {
        return new Line(solution.id().toString(), solution.name(), SolutionAddress.of(solution.id()),
                Days.write(solution.dates().confirmed().orElseThrow()), solution.state() == Solution.State.OUTDATED);
    }
}
