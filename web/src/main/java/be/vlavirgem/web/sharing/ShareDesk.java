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
        if (found.grantee().isEmpty() || until.isEmpty()) {
            return new Outcome.Refused(faults, found.alike());
        }
        var made = shares.share(access, Share.Purpose.READ, subject, found.grantee().get(), until.get());
        made.link().ifPresent(link -> form.email().ifPresent(to -> send(access, made.share(), link, to, language)));
        return new Outcome.Done(made.share(), made.link());
    }

    /** The day typed, when it is within a year. */
    Optional<LocalDate> end(String typed, List<Fault> faults) {
        var today = LocalDate.now(clock);
        var day = Days.read(typed);
        if (day.isEmpty()) {
            faults.add(new Fault("tot", "web.share.fault.day", typed));
        } else if (day.get().isBefore(today)) {
            faults.add(new Fault("tot", "web.share.fault.past", Days.write(today)));
        } else if (day.get().isAfter(Share.latestEnd(today))) {
            faults.add(new Fault("tot", "web.share.fault.far", Days.write(Share.latestEnd(today))));
        }
        return faults.stream().anyMatch(fault -> fault.field().equals("tot")) ? Optional.empty() : day;
    }

    private void send(Access access, Share share, Secret link, EmailAddress to, Locale language) {
        messages.write(new Writing(LINK_MAIL, to, language, LINK_PATH + link.text(),
                Map.of(MessageVariable.ORGANISATION, share.ownerName(), MessageVariable.COLLEAGUE, access.name(),
                        MessageVariable.SUBJECT, share.subject().title(), MessageVariable.DAY,
                        Days.write(share.until()))));
    }
}
