package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where one practises is known to those who keep it, and to nobody else; that it was ended is told by the page itself. */
@Component
class PracticeIds implements KnownId<PracticeId> {

    private final HttpServletRequest request;

    PracticeIds(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Class<PracticeId> type() {
        return PracticeId.class;
    }

    @Override
    public PracticeId of(UUID value) {
        return new PracticeId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.of(request).filter(visitor -> visitor.may(Permission.KEEP_PRACTICE)).isPresent();
    }
}
