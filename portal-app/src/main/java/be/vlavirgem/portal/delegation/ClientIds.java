package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An authority is known, as one that is worked for, to those who work for it by delegation. */
@Component
class ClientIds implements KnownId<ClientId> {

    private final HttpServletRequest request;

    ClientIds(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Class<ClientId> type() {
        return ClientId.class;
    }

    @Override
    public ClientId of(UUID value) {
        return new ClientId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.of(request)
                .stream()
                .flatMap(access -> access.memberships().stream())
                .filter(Membership::delegated)
                .anyMatch(held -> held.organisation().value().equals(id));
    }
}
