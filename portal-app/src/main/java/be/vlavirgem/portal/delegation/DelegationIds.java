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

/** A delegation is known to the people of the authority that gave it, and to nobody who only works for it. */
@Component
class DelegationIds implements KnownId<DelegationId> {

    private final Delegations delegations;
    private final HttpServletRequest request;

    DelegationIds(Delegations delegations, HttpServletRequest request) {
        this.delegations = delegations;
        this.request = request;
    }

    @Override
    public Class<DelegationId> type() {
        return DelegationId.class;
    }

    @Override
    public DelegationId of(UUID value) {
        return new DelegationId(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return Visitor.of(request)
                .flatMap(Access::current)
                .filter(home -> !home.delegated())
                .map(Membership::organisation)
                .flatMap(home -> delegations.find(home, new Delegation.Id(id))
                        .filter(found -> found.authority().id().equals(home)))
                .isPresent();
    }
}
