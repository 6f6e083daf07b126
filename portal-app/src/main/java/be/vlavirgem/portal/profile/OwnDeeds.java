package be.vlavirgem.portal.profile;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.list.ListAddress;
import be.vlavirgem.web.list.Pager;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person did, in all organisations he or she is a member of now. */
@Component
class OwnDeeds {

    private static final int SIZE = 20;

    /** A line of the audit trail; its words have the key {@code audit.<action>}. */
    record Line(String when, String organisation, String action) {}

    /** Twenty of them. */
    record Page(List<Line> lines, Pager pager) {}

    private final AuditTrail audit;
    private final Moments moments;
    private final TransactionTemplate reading;

    OwnDeeds(AuditTrail audit, Moments moments, PlatformTransactionManager transactions) {
        this.audit = audit;
        this.moments = moments;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    Page page(Access access, ListAddress address) {
        var offset = (address.page() - 1L) * SIZE;
        var deeds = access.everywhere()
                .call(() -> reading.execute(status -> audit.doneBy(access.person(), SIZE, offset)));
        var lines = deeds.some()
                .stream()
                .map(deed -> new Line(moments.of(deed.at()), deed.organisation(), deed.action()))
                .toList();
        return new Page(lines, address.pager(SIZE, deeds.total()));
    }
}
