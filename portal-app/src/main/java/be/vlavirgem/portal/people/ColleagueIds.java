package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A colleague is known to whoever works for the same organisation. */
@Component
class ColleagueIds implements KnownId<ColleagueId> {

    private final Memberships memberships;
    private final HttpServletRequest request;

    ColleagueIds(Memberships memberships, HttpServletRequest request) {
        this.memberships = memberships;
        this.request = request;
    }

    @Override
    public Class<ColleagueId> type() {
        return ColleagueId.class;
    }

    @Override
    public ColleagueId of(UUID value) {
        return new ColleagueId(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return Visitor.of(request)
                .flatMap(Access::current)
                .map(Membership::organisation)
                .flatMap(home -> memberships.roles(of(id).person(), home))
                .isPresent();
    }
}
