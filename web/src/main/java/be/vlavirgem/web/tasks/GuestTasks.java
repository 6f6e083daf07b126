package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.Locale;

/** What somebody asked of people without account, on the page of their own tasks; a bean of the feature that asks. */
public interface GuestTasks {

    /**
     * One that is open, or was lately.
     *
     * @param chip  the kind of the chip that says the state
     * @param until the last day, as it is written
     */
    record Line(String title, String href, String who, String until, String chip, String state) {}

    /** The latest first; one statement. */
    List<Line> askedBy(Access access, Locale locale);
}
