package be.vlavirgem.web.practice;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.web.form.CarriedForms;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Refuses, in a practice organisation, a form that was made before it was put back: what it is about is no longer there. */
record ResetCheck(PracticeResets resets, CarriedForms forms) {

    void check(HttpServletRequest request) {
        if (request.getMethod().equals("POST")
                && practised(request).filter(home -> isStale(request, home)).isPresent()) {
            throw new ResetMeanwhileException();
        }
    }

    /** Where the visitor practises. */
    private static Optional<Membership> practised(HttpServletRequest request) {
        return Visitor.of(request)
                .flatMap(access -> access.current())
                .filter(home -> home.kind() == OrganisationKind.PRACTICE);
    }

    private boolean isStale(HttpServletRequest request, Membership home) {
        return forms.madeAt(request)
                .flatMap(made -> resets.last(home.organisation()).filter(made::isBefore))
                .isPresent();
    }
}
