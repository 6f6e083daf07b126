package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who looks at a public page: somebody who is signed in, or nobody in particular, who has kept no views and may do nothing. */
final class Passer {

    private static final Access NOBODY = new Access(new PersonId(new UUID(0, 0)), "", List.of(), Optional.empty());

    private Passer() {}

    static Access of(HttpServletRequest request) {
        return Visitor.of(request).orElse(NOBODY);
    }
}
