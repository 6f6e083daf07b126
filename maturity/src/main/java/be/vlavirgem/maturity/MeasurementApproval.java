package be.vlavirgem.maturity;

import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.web.approval.ApprovalForms.Thing;
import be.vlavirgem.web.approval.ApprovalSubject;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A measurement as it is to be approved: the page for the board and the figures, as they stand now. */
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
    public Shown show(UUID subject, Locale locale, Model model) {
        var shown = pages.forApproval(new Measurement.Id(subject), locale);
        model.addAttribute("page", shown.result());
        model.addAttribute("figures", shown.figures());
        return new Shown("maturity/approval", shown.fingerprint());
    }

    @Override
    public String fingerprint(UUID subject) {
        return Fingerprint.of(service.sheet(new Measurement.Id(subject)).measurement());
    }
}
