package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.organisation.Organisations.Named;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.messages.Writing;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares what the form says, or tells what is wrong with it. */
@Service
@Transactional
class ShareDesk {

    static final String LINK_PATH = "/gedeeld/";
    private static final String LINK_MAIL = "share-link";

    /** What became of a form. */
    sealed interface Outcome {

        /** Shared; the secret of its link, if it has one. */
        record Done(Share share, Optional<Secret> link) implements Outcome {}

        /** It is shared with them already: that share can have another end. */
        record Already(Share share) implements Outcome {}

        /** What has to be mended, and the organisations to choose from. */
        record Refused(List<Fault> faults, List<Named> alike) implements Outcome {}
    }

    /** Something to mend: at which field, and the key of a message with what it is about. */
    record Fault(String field, String key, String about) {}

    private final Shares shares;
    private final Receivers receivers;
    private final Messages messages;
    private final Clock clock;

    ShareDesk(Shares shares, Receivers receivers, Messages messages, Clock clock) {
        this.shares = shares;
        this.receivers = receivers;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MessageType shareLink() {
        return MessageType.secret(LINK_MAIL, "content/platform/mails", MessageVariable.ORGANISATION,
                MessageVariable.COLLEAGUE, MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    Outcome share(Access access, ShareSubject subject, ShareForm form, Locale language) {
        var faults = new ArrayList<Fault>();
        var found = receivers.of(access, form);
        found.fault().ifPresent(faults::add);
        var until = end(form.until(), faults);
        if (form.reason().length() > Share.LONGEST_REASON) {
            faults.add(new Fault("reden", "web.share.fault.reason", String.valueOf(Share.LONGEST_REASON)));
        }
        if (found.grantee().isEmpty() || until.isEmpty() || !faults.isEmpty()) {
            return new Outcome.Refused(faults, found.alike());
        }
        var running = shares.running(subject, found.grantee().get());
        if (running.isPresent()) {
            return new Outcome.Already(running.get());
        }
        var made = shares.share(access, Share.Purpose.READ, subject, found.grantee().get(), until.get(),
                form.reason());
        made.link().ifPresent(link -> form.email().ifPresent(to -> send(access, made.share(), link, to, language)));
        return new Outcome.Done(made.share(), made.link());
    }

    /** The day typed, when it is within a year. */
    Optional<LocalDate> end(String typed, List<Fault> faults) {
        var today = LocalDate.now(clock);
        var read = Days.need(typed, Days.Range.between(today, Share.latestEnd(today)));
        if (read instanceof Days.Reading.Refused(var key, var about)) {
            faults.add(new Fault("tot", key, about));
        }
        return read instanceof Days.Reading.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    private void send(Access access, Share share, Secret link, EmailAddress to, Locale language) {
        messages.write(new Writing(share.owner(), LINK_MAIL, to, language, LINK_PATH + link.text(),
                Map.of(MessageVariable.ORGANISATION, share.ownerName(), MessageVariable.COLLEAGUE, access.name(),
                        MessageVariable.SUBJECT, share.subject().title(), MessageVariable.DAY,
                        Days.write(share.until()))));
    }
}
