package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.LocalDate;

/** A measurement with the questionnaire it is answered by, on a day. */
record Sheet(Measurement measurement, Questionnaire questionnaire, LocalDate today) {

    /** True while answers are taken: not submitted, and the round is open today. */
    boolean takesAnswers() {
        return measurement.state() == Measurement.State.OPEN && measurement.frame().round().isOpenOn(today);
    }

    /** True when it is the visitor's own organisation's, and not inherited from a predecessor. */
    boolean isOwn(Access access) {
        return measurement.frame().organisation().equals(access.organisation());
    }

    /** True when it takes answers and the visitor has that permission in the organisation whose it is. */
    boolean isOpenTo(Access visitor, Permission permission) {
        return takesAnswers() && isOwn(visitor) && visitor.may(permission);
    }

    /** The chapter with this code; 404 when the questionnaire has none. */
    Chapter chapter(String code) {
        return questionnaire.chapter(code).orElseThrow(NotFoundException::new);
    }

    Score score() {
        return measurement.score(questionnaire);
    }
}
