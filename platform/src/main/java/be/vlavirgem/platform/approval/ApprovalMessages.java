package be.vlavirgem.platform.approval;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.approval.Approvals.Verdict;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.messages.Writing;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.platform.sharing.Grantee;
import be.vlavirgem.platform.sharing.Share;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells who is asked to approve, and tells the asker what was decided. */
@Component
class ApprovalMessages {

    private static final String FOLDER = "content/platform/mails";
    private static final String LINK_PATH = "/goedkeuren/";
    private static final String PATH = "/goedkeuringen/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Messages messages;
    private final IdSource ids;

    ApprovalMessages(Messages messages, IdSource ids) {
        this.messages = messages;
        this.ids = ids;
    }

    @Bean
    static MessageType approvalAsked() {
        return MessageType.of("approval-asked", MessageKind.APPROVAL, FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.COLLEAGUE, MessageVariable.SUBJECT, MessageVariable.DAY,
                MessageVariable.MESSAGE);
    }

    @Bean
    static MessageType approvalLink() {
        return MessageType.secret("approval-link", FOLDER, MessageVariable.ORGANISATION, MessageVariable.COLLEAGUE,
                MessageVariable.SUBJECT, MessageVariable.DAY, MessageVariable.MESSAGE);
    }

    @Bean
    static MessageType approvalGiven() {
        return decision("approval-given");
    }

    @Bean
    static MessageType approvalRefused() {
        return decision("approval-refused");
    }

    private static MessageType decision(String code) {
        return MessageType.of(code, MessageKind.APPROVAL, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT);
    }

    void askColleague(Access access, ApprovalId id, Share share, PersonId person, String said) {
        messages.tell(new Message("approval-asked", ids.next(), share.owner(), Optional.of(access.person()),
                share.subject().title(), Optional.of(share.until()), PATH + id, said), List.of(person));
    }

    void askByMail(Access access, Share share, Secret link, String said, Locale language) {
        if (share.grantee() instanceof Grantee.Link to) {
            messages.write(new Writing(share.owner(), "approval-link", to.address().orElseThrow(), language,
                    LINK_PATH + link.text(),
                    Map.of(MessageVariable.ORGANISATION, share.ownerName(), MessageVariable.COLLEAGUE, access.name(),
                            MessageVariable.SUBJECT, share.subject().title(), MessageVariable.DAY,
                            DAY.format(share.until()), MessageVariable.MESSAGE, said)));
        }
    }

    void decided(OrganisationId owner, Approval approval, Verdict verdict) {
        messages.tell(new Message(verdict.approved() ? "approval-given" : "approval-refused", ids.next(), owner,
                verdict.person(), approval.title(), Optional.empty(), PATH + approval.id()),
                List.of(approval.askedBy()));
    }
}
