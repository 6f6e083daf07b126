package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invitation is known to whoever works for its organisation, and to those who help everybody. */
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
        return Visitor.of(request).filter(visitor -> isKnown(visitor, of(id))).isPresent();
    }

    private boolean isKnown(Access visitor, InvitationId id) {
        return visitor.may(Permission.SUPPORT_PEOPLE)
                || visitor.current().map(Membership::organisation).flatMap(home -> table.find(home, id)).isPresent();
    }
}
