package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.Shares;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets people without account who were asked: their address thirty days after the last day of their link, their name, and what was written
 * to them, three years after it. What they answered stays, as that of somebody without account.
 */
@Component
class GuestForgetting {

    static final int DAYS_OF_AN_ADDRESS = 30;
    static final int YEARS_OF_A_NAME = 3;
    private static final String ASKING = """
            select id from organisation where exists (select from share_door where organisation_id = organisation.id) order by id
            """;

    private final GuestRequests requests;
    private final Shares shares;
    private final JdbcClient sql;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GuestForgetting(GuestRequests requests, Shares shares, JdbcClient sql, PlatformTransaction platform,
            PlatformTransactionManager transactions, Clock clock) {
        this.requests = requests;
        this.shares = shares;
        this.sql = sql;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** For every organisation that ever made a link. */
    void forget() {
        Chore.forEach("Forgetting people without account", organisations(), this::forget);
    }

    private List<OrganisationId> organisations() {
        return platform.call(() -> sql.sql(ASKING).query(UUID.class).list())
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    private void forget(OrganisationId organisation) {
        var today = LocalDate.now(clock);
        TenantScope.of(organisation).run(() -> transaction.executeWithoutResult(status -> {
            shares.forgetAddresses(organisation, Share.Purpose.ANSWER, today.minusDays(DAYS_OF_AN_ADDRESS));
            requests.forgetNames(organisation, today.minusYears(YEARS_OF_A_NAME));
        }));
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore guestsForgotten(ObjectProvider<GuestForgetting> forgetting, Clock clock) {
            return Chore.daily(LocalTime.of(4, 10), clock.getZone(), "guest-forgetting",
                    () -> forgetting.getObject().forget());
        }
    }
}
