package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invitation is known to whoever works for its organisation. */
@Component
class InvitationIds implements KnownId<InvitationId> {

    private final InvitationTable table;
    private final HttpServletRequest request;

    InvitationIds(InvitationTable table, HttpServletRequest request) {
        this.table = table;
        this.request = request;
    }

    @Override
    public Class<InvitationId> type() {
        return InvitationId.class;
    }

    @Override
    public InvitationId of(UUID value) {
        return new InvitationId(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return Visitor.of(request)
                .flatMap(Access::current)
                .map(Membership::organisation)
                .filter(home -> table.find(home, of(id)).isPresent())
                .isPresent();
    }
}
