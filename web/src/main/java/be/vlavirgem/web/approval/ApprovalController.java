package be.vlavirgem.web.approval;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.approval.Approval;
import be.vlavirgem.platform.approval.ApprovalId;
import be.vlavirgem.platform.approval.Approvals;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.web.approval.DecisionDesk.Case;
import be.vlavirgem.web.approval.DecisionDesk.Reader;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.OrganisationEndedException;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.sharing.LinkGoneException;
import be.vlavirgem.web.sharing.SharedPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of whoever is asked to approve: reading decides nothing, for mail scanners open every link; a button does. */
@Controller
class ApprovalController {

    private static final String LINK = "/goedkeuren/";
    static final String PATH = "/goedkeuringen/";

    private final DecisionDesk desk;
    private final ApprovalSubjects subjects;
    private final Approvals approvals;
    private final SharedPages shared;

    ApprovalController(DecisionDesk desk, ApprovalSubjects subjects, Approvals approvals, SharedPages shared) {
        this.desk = desk;
        this.subjects = subjects;
        this.approvals = approvals;
        this.shared = shared;
    }

    @GetMapping(LINK + "{token}")
    @Requires(Permission.EVERYBODY)
    String byLink(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Locale locale,
            Model model) {
        return desk.show(behind(token, request, response), locale, model);
    }

    @PostMapping(LINK + "{token}")
    @Requires(Permission.EVERYBODY)
    String decideByLink(@PathVariable String token, DecisionForm form, HttpServletRequest request,
            HttpServletResponse response, Locale locale, Model model) {
        return desk.decide(behind(token, request, response), form, locale, model);
    }

    @GetMapping(PATH + "{approval}")
    @Requires(Permission.SIGNED_IN)
    String ofColleague(Access access, @PathVariable ApprovalId approval, Locale locale, Model model) {
        return desk.show(own(access, approval), locale, model);
    }

    @PostMapping(PATH + "{approval}")
    @Requires(Permission.SIGNED_IN)
    String decide(Access access, @PathVariable ApprovalId approval, DecisionForm form, Locale locale, Model model) {
        OrganisationEndedException.check(access);
        return desk.decide(asked(own(access, approval)), form, locale, model);
    }

    private Case behind(String token, HttpServletRequest request, HttpServletResponse response) {
        var share = shared.behind(token, Share.Purpose.APPROVE, request, response);
        var approval = TenantScope.of(share.owner()).call(() -> approvals.of(share.id()));
        return new Case(share.owner(), share.ownerName(), approval.orElseThrow(LinkGoneException::new),
                Optional.empty(),
                true, LINK + token);
    }

    private static Case asked(Case one) {
        if (!one.mayDecide()) {
            throw new AccessDeniedException("somebody else was asked");
        }
        return one;
    }

    /** Everybody of the organisation who may read the thing may look; who was asked decides. */
    private Case own(Access access, ApprovalId id) {
        var home = access.current().orElseThrow(NotFoundException::new);
        var approval = approvals.find(home.organisation(), id)
                .filter(found -> !found.withdrawn())
                .orElseThrow(NotFoundException::new);
        if (!access.may(subjects.of(approval.kind()).reads())) {
            throw new AccessDeniedException("not theirs to read");
        }
        return new Case(home.organisation(), home.name(), approval,
                Optional.of(new Reader(access.person(), access.name())),
                isFor(approval, access), PATH + id);
    }

    private static boolean isFor(Approval approval, Access access) {
        return access.ended().isEmpty() && !access.seen()
                && approval.person().filter(access.person()::equals).isPresent();
    }
}
