package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invents the data of the demo's practice organisation, once there are rounds. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(430)
class DemoPracticeData implements BeforeFirstRequest {

    private final PracticeTable table;
    private final PracticeReset reset;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    DemoPracticeData(PracticeTable table, PracticeReset reset, PlatformTransaction platform,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.reset = reset;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void prepare() {
        platform.call(table::all)
                .stream()
                .filter(one -> one.filled().isEmpty() && one.ended().isEmpty())
                .map(PracticeOrganisation::id)
                .forEach(this::fill);
    }

    private void fill(OrganisationId one) {
        TenantScope.of(one).run(() -> transaction.executeWithoutResult(status -> reset.perform(one)));
    }
}
