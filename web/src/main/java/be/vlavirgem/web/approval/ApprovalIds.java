package be.vlavirgem.web.approval;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.approval.ApprovalId;
import be.vlavirgem.platform.approval.Approvals;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An approval is known to the organisation that asked for it. */
@Component
class ApprovalIds implements KnownId<ApprovalId> {

    private final Approvals approvals;
    private final HttpServletRequest request;

    ApprovalIds(Approvals approvals, HttpServletRequest request) {
        this.approvals = approvals;
        this.request = request;
    }

    @Override
    public Class<ApprovalId> type() {
        return ApprovalId.class;
    }

    @Override
    public ApprovalId of(UUID value) {
        return new ApprovalId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.of(request)
                .flatMap(Access::current)
                .flatMap(home -> approvals.find(home.organisation(), of(id)))
                .isPresent();
    }
}
