package be.vlavirgem.platform.mail;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, each mail in a transaction of its own that holds its row. Killed after the server took a mail and
 * before the commit, that one mail is sent once more, with the same Message-ID.
 */
final class Postman {

    /** What came of looking for a mail. */
    private enum Round {
        GO_ON, NOTHING_LEFT, NO_USE
    }

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final MailTable table;
    private final Post post;
    private final InternetAddress from;
    private final MailSettings settings;
    private final PlatformTransaction transaction;
    private final Clock clock;

    Postman(MailTable table, Post post, InternetAddress from, MailSettings settings, PlatformTransaction transaction,
            Clock clock) {
        this.table = table;
        this.post = post;
        this.from = from;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until nothing is due, the server is away, or the node stops. */
    void send(BooleanSupplier stopping) {
        var round = Round.GO_ON;
        while (round == Round.GO_ON && !stopping.getAsBoolean()) {
            round = transaction.call(() -> table.take(clock.instant()).map(this::send).orElse(Round.NOTHING_LEFT));
        }
    }

    private Round send(StoredMail mail) {
        try {
            post.take(Letter.of(mail, from));
            table.sent(mail.id(), clock.instant());
            return Round.GO_ON;
        } catch (NotTaken refusal) {
            return keep(mail, refusal.trouble());
        }
    }

    private Round keep(StoredMail mail, Trouble trouble) {
        var tried = mail.tries() + 1;
        if (trouble.isFinal() || tried >= settings.tries()) {
            LOG.warn("Mail {} is given up after {} tries: {}", mail.id(), tried, trouble);
            table.giveUp(mail.id(), trouble, clock.instant());
        } else {
            LOG.info("Mail {} is tried again later: {}", mail.id(), trouble);
            table.again(mail.id(), trouble, clock.instant().plus(settings.pauseAfter(tried)));
        }
        return trouble.isForAll() ? Round.NO_USE : Round.GO_ON;
    }
}
