package be.vlavirgem.web.messages;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.mail.Outbox;
import be.vlavirgem.platform.messages.MailText;
import be.vlavirgem.platform.messages.MailTexts;
import be.vlavirgem.platform.messages.MailTexts.Standing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the back office does with mail, each deed with its entry in the audit trail. */
@Service
@Transactional
class MailDesk {

    private final MailTexts texts;
    private final Outbox outbox;
    private final AuditTrail audit;

    MailDesk(MailTexts texts, Outbox outbox, AuditTrail audit) {
        this.texts = texts;
        this.outbox = outbox;
        this.audit = audit;
    }

    List<MailText.Problem> change(Access access, Standing standing, MailText text) {
        var problems = texts.change(standing, text);
        if (problems.isEmpty()) {
            record(access, "mail-text.changed", standing.type().code() + " " + standing.language());
        }
        return problems;
    }

    void restore(Access access, Standing standing) {
        if (texts.restore(standing)) {
            record(access, "mail-text.restored", standing.type().code() + " " + standing.language());
        }
    }

    void retry(Access access) {
        var again = outbox.retry();
        if (again > 0) {
            record(access, "mail.retried", String.valueOf(again));
        }
    }

    /** A text has no id of its own: one is made of its name. */
    private void record(Access access, String action, String detail) {
        audit.record(access.organisation(), access.person(), action,
                UUID.nameUUIDFromBytes(detail.getBytes(StandardCharsets.UTF_8)), detail);
    }
}
