package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.tasks.GuestTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The questions of a measurement that somebody asked of people without account. */
@Component
class MeasurementGuests implements GuestTasks {

    private static final int MOST = 20;

    private final GuestRequests requests;
    private final MessageSource messages;
    private final Clock clock;

    MeasurementGuests(GuestRequests requests, MessageSource messages, Clock clock) {
        this.requests = requests;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Line> askedBy(Access access, Locale locale) {
        var told = new GuestWords(new Words(messages, locale), LocalDate.now(clock));
        return requests.askedBy(access.organisation(), access.person(), MOST)
                .stream()
                .map(request -> new Line(request.title() + " (" + told.count(request) + ")",
                        GuestAskPages.path(request), told.name(request), Days.write(request.life().until()),
                        told.chip(request), told.state(request)))
                .toList();
    }
}
