package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A delegation is known to the people of the body that got it, and to nobody who only works for it. */
@Component
class MandateIds implements KnownId<MandateId> {

    private final Delegations delegations;
    private final HttpServletRequest request;

    MandateIds(Delegations delegations, HttpServletRequest request) {
        this.delegations = delegations;
        this.request = request;
    }

    @Override
    public Class<MandateId> type() {
        return MandateId.class;
    }

    @Override
    public MandateId of(UUID value) {
        return new MandateId(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return Visitor.of(request)
                .flatMap(Access::current)
                .filter(home -> !home.delegated())
                .map(Membership::organisation)
                .flatMap(home -> delegations.find(home, new Delegation.Id(id))
                        .filter(found -> found.body().id().equals(home)))
                .isPresent();
    }
}
