package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What V-ICT-OR decides on is known to those who decide. */
@Component
class UnheededIds implements KnownId<UnheededId> {

    private final HttpServletRequest request;

    UnheededIds(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Class<UnheededId> type() {
        return UnheededId.class;
    }

    @Override
    public UnheededId of(UUID value) {
        return new UnheededId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.of(request).filter(visitor -> visitor.may(Permission.SUPPORT_PEOPLE)).isPresent();
    }
}
