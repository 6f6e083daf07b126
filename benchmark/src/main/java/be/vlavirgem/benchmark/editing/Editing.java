package be.vlavirgem.benchmark.editing;

import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.maturity.FigureChanges;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Changes a figure in the measurement it comes from; the benchmark hears of it in the same transaction. */
@Service
class Editing {

    private final Indicators indicators;
    private final FigureChanges changes;

    Editing(Indicators indicators, FigureChanges changes) {
        this.indicators = indicators;
        this.changes = changes;
    }

    /** 404 for an indicator that is no answer by itself. */
    FigureChanges.Outcome change(Access access, String code, FigureForm form) {
        return indicators.of(code, Locale.ROOT)
                .filter(indicator -> indicator.rule().isActive())
                .flatMap(indicator -> indicator.rule().answer())
                .flatMap(form::typed)
                .map(typed -> changes.change(access, typed))
                .orElseThrow(NotFoundException::new);
    }
}
