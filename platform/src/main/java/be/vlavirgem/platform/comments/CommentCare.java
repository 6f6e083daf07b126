package be.vlavirgem.platform.comments;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night, organisation by organisation: forgets the words of what was removed long ago. */
@Component
class CommentCare {

    static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(30);

    private final CommentRows rows;
    private final Organisations organisations;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CommentCare(CommentRows rows, Organisations organisations, PlatformTransaction platform,
            PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void night() {
        var before = clock.instant().minus(KEPT_AFTER_REMOVAL);
        Chore.forEach("Forgetting removed comments", platform.call(organisations::all),
                owner -> TenantScope.of(owner)
                        .run(() -> transaction.executeWithoutResult(status -> rows.forget(owner, before))));
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Nightly {

        @Bean
        static Chore removedComments(ObjectProvider<CommentCare> care, Clock clock) {
            return Chore.daily(LocalTime.of(3, 20), clock.getZone(), "removed-comments",
                    () -> care.getObject().night());
        }
    }
}
