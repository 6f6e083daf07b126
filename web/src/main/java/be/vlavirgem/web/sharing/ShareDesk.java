package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.organisation.Organisations.Named;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.messages.Writing;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.platform.sharing.Grantee;
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
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares what the form says, or tells what is wrong with it. */
@Service
@Transactional
class ShareDesk {

    static final String LINK_PATH = "/gedeeld/";
    private static final String LINK_MAIL = "share-link";
    private static final int MOST_ALIKE = 6;

    /** What became of a form. */
    sealed interface Outcome {

        /** Shared; the secret of its link, if it has one. */
        record Done(Share share, Optional<Secret> link) implements Outcome {}

        /** What has to be mended. */
        record Refused(List<Fault> faults) implements Outcome {}
    }

    /** Something to mend: at which field, and the key of a message with what it is about. */
    record Fault(String field, String key, String about) {}

    private final Shares shares;
    private final Organisations organisations;
    private final Messages messages;
    private final Clock clock;

    ShareDesk(Shares shares, Organisations organisations, Messages messages, Clock clock) {
        this.shares = shares;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MessageType shareLink() {
        return MessageType.service(LINK_MAIL, "content/platform/mails", MessageVariable.ORGANISATION,
                MessageVariable.COLLEAGUE, MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    Outcome share(Access access, ShareSubject subject, ShareForm form, Locale language) {
        var faults = new ArrayList<Fault>();
        var grantee = form.isLink() ? link(access, form, faults) : organisation(access, form, faults);
        var until = end(form.until(), faults);
        if (grantee.isEmpty() || until.isEmpty() || !faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        var made = shares.share(access, Share.Purpose.READ, subject, grantee.get(), until.get());
        made.link().ifPresent(link -> form.email().ifPresent(to -> send(access, made.share(), link, to, language)));
        return new Outcome.Done(made.share(), made.link());
    }

    private Optional<Grantee> link(Access access, ShareForm form, List<Fault> faults) {
        if (!form.address().isEmpty() && form.email().isEmpty()) {
            faults.add(new Fault("mail", "web.share.fault.mail", form.address()));
        } else if (form.email().isPresent() && !shares.mayMail(access.organisation())) {
            faults.add(new Fault("mail", "web.share.fault.mails", String.valueOf(Shares.MOST_MAILS)));
        }
        return Optional.of(new Grantee.Link(form.email()));
    }

    private Optional<Grantee> organisation(Access access, ShareForm form, List<Fault> faults) {
        if (form.name().isEmpty()) {
            faults.add(new Fault("naam", "web.share.fault.name", ""));
            return Optional.empty();
        }
        var found = organisations.inWhoseName(form.name(), LocalDate.now(clock), MOST_ALIKE);
        if (found.size() != 1) {
            faults.add(new Fault("naam", found.isEmpty() ? "web.share.fault.unknown" : "web.share.fault.several",
                    found.isEmpty() ? form.name() : found.stream().map(Named::name).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        if (found.getFirst().id().equals(access.organisation())) {
            faults.add(new Fault("naam", "web.share.fault.own", found.getFirst().name()));
            return Optional.empty();
        }
        return Optional.of(new Grantee.Organisation(found.getFirst().id()));
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
        messages.write(new Writing(LINK_MAIL, to, language, LINK_PATH + link.text(),
                Map.of(MessageVariable.ORGANISATION, share.ownerName(), MessageVariable.COLLEAGUE, access.name(),
                        MessageVariable.SUBJECT, share.subject().title(), MessageVariable.DAY,
                        Days.write(share.until()))));
    }
}
