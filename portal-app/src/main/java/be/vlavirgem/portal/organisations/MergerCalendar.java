package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.portal.organisations.AnnouncedMergers.Announced;
import be.vlavirgem.portal.organisations.AnnouncedMergers.End;
import be.vlavirgem.portal.organisations.Mergers.Keeper;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Announces mergers before their day, carries them out on it, and takes them back until then. */
@Component
class MergerCalendar {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final AnnouncedMergers announced;
    private final MergerReader reader;
    private final Mergers mergers;
    private final AuditTrail audit;
    private final Clock clock;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    MergerCalendar(AnnouncedMergers announced, MergerReader reader, Mergers mergers, AuditTrail audit, Clock clock,
            PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.announced = announced;
        this.reader = reader;
        this.mergers = mergers;
        this.audit = audit;
        this.clock = clock;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Says whether none of them takes part in one that is to come. */
    boolean isFree(Access by, OrganisationId own, MergerForm form) {
        return within(Keeper.of(by), () -> announced.with(MergerReading.whose(own, form)).isEmpty());
    }

    /** Keeps it for its day. */
    void announce(Access by, OrganisationId own, MergerForm form, LocalDate day) {
        var keeper = Keeper.of(by);
        within(keeper, () -> {
            announced.add(own, form, day, keeper, clock.instant());
            record(keeper, MergerReading.whose(own, form), "organisation.merger-announced", day.toString());
            return true;
        });
    }

    /** Takes back the one that this organisation takes part in; false when there is none any more. */
    boolean cancel(Access by, OrganisationId party) {
        var keeper = Keeper.of(by);
        return within(keeper, () -> announced.with(List.of(party))
                .filter(one -> end(keeper, one, End.CANCELLED))
                .isPresent());
    }

    /** Carries out what is due; what cannot be done any more is marked so, and its pages say it. */
    void look() {
        var due = platform.call(() -> announced.due(LocalDate.now(clock)));
        Chore.forEach("A merger that was announced", due, this::carryOut);
    }

    private void carryOut(Announced one) {
        if (reader.whole(one.own(), one.form()).filter(merger -> settled(one, merger)).isEmpty()) {
            within(one.by(), () -> end(one.by(), one, End.FAILED));
        }
    }

    /** Done, or taken back meanwhile: in one transaction with its end, so that a crash in between leaves it as it was. */
    private boolean settled(Announced one, Merger merger) {
        return TenantScope.of(one.by().organisation())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    var settled = !end(one.by(), one, End.DONE) || mergers.perform(one.by(), merger).isPresent();
                    if (!settled) {
                        status.setRollbackOnly();
                    }
                    return settled;
                })));
    }

    private boolean end(Keeper by, Announced one, End how) {
        var ended = announced.end(one.id(), how, clock.instant());
        if (ended && how != End.DONE) {
            record(by, MergerReading.whose(one.own(), one.form()),
                    how == End.CANCELLED ? "organisation.merger-cancelled" : "organisation.merger-failed",
                    one.form().day());
        }
        return ended;
    }

    /** In the books of whoever keeps the organisations, about each of them. */
    private void record(Keeper by, List<OrganisationId> parties, String action, String detail) {
        parties.stream()
                .distinct()
                .forEach(party -> audit.record(by.organisation(), by.person(), action, party.value(), detail));
    }

    private interface Deed {
        boolean done();
    }

    private boolean within(Keeper by, Deed deed) {
        return TenantScope.of(by.organisation())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> deed.done())));
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Often {

        @Bean
        static Chore mergersOfTheDay(ObjectProvider<MergerCalendar> calendar) {
            return Chore.every(PAUSE, "announced-mergers", stopping -> calendar.getObject().look());
        }
    }
}
