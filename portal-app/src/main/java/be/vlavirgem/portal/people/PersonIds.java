package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who there are is known to those who help everybody, and to nobody else. */
@Component
class PersonIds implements KnownId<PersonId> {

    private final HttpServletRequest request;

    PersonIds(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Class<PersonId> type() {
        return PersonId.class;
    }

    @Override
    public PersonId of(UUID value) {
        return new PersonId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.of(request).filter(visitor -> visitor.may(Permission.SUPPORT_PEOPLE)).isPresent();
    }
}
