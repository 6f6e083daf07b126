package be.vlavirgem.platform.sharing;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.ReadOnly;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.platform.sharing.Share.Purpose;
import be.vlavirgem.platform.sharing.ShareTable.Door;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The way in for whoever was given something of another organisation: asked at each use, so that a withdrawal works at once. */
@Component
public class SharedDoors {

    private static final int MOST_SHOWN = 200;
    private static final int LONGEST_LINK = 100;

    private final ShareTable table;
    private final AuditTrail audit;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SharedDoors(ShareTable table, AuditTrail audit, PlatformTransaction platform,
            PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What the holder of this link may see now for this purpose; counted as a use. Empty alike for what never was, has ended or was withdrawn. */
    public Optional<Share> byLink(String link, Purpose purpose) {
        return link.length() > LONGEST_LINK
                ? Optional.empty()
                : platform.call(() -> table.doorOf(new Secret(link)))
                        .flatMap(door -> use(door, purpose, Optional.empty()));
    }

    /** As {@link #byLink}, not counted: to show what only a button begins, for mail scanners open all links. */
    public Optional<Share> look(String link, Purpose purpose) {
        return link.length() > LONGEST_LINK
                ? Optional.empty()
                : platform.call(() -> table.doorOf(new Secret(link))).flatMap(door -> look(door, purpose));
    }

    private Optional<Share> look(Door door, Purpose purpose) {
        return TenantScope.of(door.owner())
                .call(() -> transaction.execute(status -> table.find(door.share())
                        .filter(share -> share.purpose() == purpose && share.isOpenOn(LocalDate.now(clock)))));
    }

    /** What was given to the organisation the visitor works for; counted as a use. */
    public Optional<Share> givenTo(Access access, ShareId share) {
        return access.current()
                .filter(home -> !home.delegated())
                .flatMap(home -> platform.call(() -> table.doorFor(home.organisation(), share)))
                .flatMap(door -> use(door, Purpose.READ, Optional.of(access.person())));
    }

    /** All that is open to this organisation now. */
    public List<Share> givenTo(OrganisationId organisation) {
        var today = LocalDate.now(clock);
        var doors = platform.call(() -> table.doorsFor(organisation, today, MOST_SHOWN));
        var owners = doors.stream().map(Door::owner).collect(Collectors.toUnmodifiableSet());
        return doors.isEmpty()
                ? List.of()
                : new TenantScope(owners, Optional.empty()).call(
                        () -> transaction.execute(
                                status -> table.open(doors.stream().map(Door::share).toList(), today)));
    }

    /** Who looks along uses nothing. */
    private Optional<Share> use(Door door, Purpose purpose, Optional<PersonId> by) {
        if (ReadOnly.holds()) {
            return look(door, purpose);
        }
        return TenantScope.of(door.owner()).call(() -> transaction.execute(status -> {
            var used = table.use(door.share(), purpose, LocalDate.now(clock), clock.instant());
            used.filter(use -> use.before().filter(this::isToday).isEmpty()).ifPresent(use -> note(use.share(), by));
            return used.map(ShareTable.Used::share);
        }));
    }

    private boolean isToday(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone()).equals(LocalDate.now(clock));
    }

    /** The trail holds the first use of a day; how often stands with the share. */
    private void note(Share share, Optional<PersonId> by) {
        by.ifPresentOrElse(
                person -> audit.record(share.owner(), person, "share.used", share.id().value(), share.subject().kind()),
                () -> audit.recordOfStranger(share.owner(), "share.used", share.id().value(), share.subject().kind()));
    }

    /** Reads what is shared as its owner sees it, and writes nothing; for the feature that shows this one subject. */
    public <T> T read(Share share, Supplier<T> work) {
        return new TenantScope(Set.of(share.owner()), Optional.empty()).call(work::get);
    }
}
