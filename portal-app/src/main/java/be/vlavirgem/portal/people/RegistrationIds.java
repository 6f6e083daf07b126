package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A request for an account is known to whoever works for its organisation. */
@Component
class RegistrationIds implements KnownId<RegistrationId> {

    private final RegistrationTable table;
    private final HttpServletRequest request;

    RegistrationIds(RegistrationTable table, HttpServletRequest request) {
        this.table = table;
        this.request = request;
    }

    @Override
    public Class<RegistrationId> type() {
        return RegistrationId.class;
    }

    @Override
    public RegistrationId of(UUID value) {
        return new RegistrationId(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        var home = Visitor.of(request).flatMap(Access::current).map(Membership::organisation);
        return home.isPresent() && table.find(of(id)).map(one -> one.place().id()).equals(home);
    }
}
