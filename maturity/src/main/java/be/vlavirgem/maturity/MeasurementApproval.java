package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.web.approval.ApprovalForms.Thing;
import be.vlavirgem.web.approval.ApprovalSubject;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A measurement as it is to be approved: the page for the board and every answer, as they stand now. */
@Component
class MeasurementApproval implements ApprovalSubject {

    static final String KIND = "measurement";

    private final MeasurementService service;
    private final ResultPages pages;

    MeasurementApproval(MeasurementService service, ResultPages pages) {
        this.service = service;
        this.pages = pages;
    }

    static Thing thing(Measurement.Id id, String round, String fingerprint) {
        return new Thing(new ShareSubject(KIND, id.value(), round), fingerprint, MaturityMessages.PATH + id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission reads() {
        return Permission.READ_MEASUREMENT;
    }

    @Override
    public Shown show(UUID subject, String owner, Locale locale, Model model) {
        var shown = pages.forApproval(new Measurement.Id(subject), owner, locale);
        model.addAttribute("page", shown.result());
        return new Shown("maturity/approval", shown.fingerprint());
    }

    @Override
    public String fingerprint(UUID subject) {
        return Fingerprint.of(service.sheet(new Measurement.Id(subject)).measurement());
    }
}
