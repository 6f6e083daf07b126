package be.vlavirgem.platform.mail;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mail to be sent in the transaction that wants it sent: both are kept, or neither. */
@Service
@Transactional
public class Outbox {

    /**
     * How many wait, how many of them were tried in vain, and what became of the others: of a week, and of a month.
     *
     * @param secret how many of those tried in vain would lose their link for good when they are given up
     */
    public record Standing(long waiting, long tried, long secret, long sent, long givenUp, long retryable) {}

    /**
     * A mail that will not be sent unless somebody asks.
     *
     * @param retryable false when its words are gone, for its link was secret
     */
    public record GivenUp(String type, Trouble trouble, Instant at, boolean retryable) {}

    /** A mail to somebody: of which type, since when, and what became of it. */
    public record Sent(String type, Instant at, String state, Optional<Trouble> trouble) {}

    private static final Duration WEEK = Duration.ofDays(7);

    private final MailTable table;
    private final IdSource ids;
    private final Clock clock;

    Outbox(MailTable table, IdSource ids, Clock clock) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts them in the post, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<Mail> mails) {
        if (!mails.isEmpty()) {
            table.add(mails.stream().map(mail -> ids.next()).toList(), mails, clock.instant());
        }
    }

    /** How the post goes, for the back office. */
    @Transactional(readOnly = true)
    public Standing standing() {
        return table.standing(clock.instant().minus(WEEK));
    }

    /** What was given up, the latest first. */
    @Transactional(readOnly = true)
    public List<GivenUp> givenUp(int most) {
        return table.givenUp(most);
    }

    /** What went to somebody with an account in the past month, or waits to go; the latest first, never the words. */
    @Transactional(readOnly = true)
    public List<Sent> to(PersonId person, int most) {
        return table.to(person, most);
    }

    /** Gives up what waits after it was tried in vain; how many there were. */
    public int giveUpTried() {
        return table.giveUpTried(clock.instant());
    }

    /** Tries what was given up again, save what lost its words; how many there were. */
    public int retry() {
        return table.retry(clock.instant());
    }
}
