package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.approval.ApprovalId;
import be.vlavirgem.web.approval.ApprovalForms;
import be.vlavirgem.web.approval.AskForm;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks a colleague, or an address, to approve the measurement; what they decide blocks nothing. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}/goedkeuring")
class ApprovalAskController {

    private final MeasurementService service;
    private final ApprovalForms forms;

    ApprovalAskController(MeasurementService service, ApprovalForms forms) {
        this.service = service;
        this.forms = forms;
    }

    @GetMapping
    @Requires(Permission.ASK_APPROVAL)
    String page(Access access, @PathVariable Measurement.Id measurement, CarriedForm carried, Locale locale,
            Model model) {
        return forms.page(access, thing(access, measurement), carried, locale, model);
    }

    @PostMapping
    @Requires(Permission.ASK_APPROVAL)
    String ask(Access access, @PathVariable Measurement.Id measurement, AskForm form, Locale locale, Model model) {
        return forms.ask(access, thing(access, measurement), form, locale, model);
    }

    @PostMapping("/{approval}/opnieuw")
    @Requires(Permission.ASK_APPROVAL)
    String askAgain(Access access, @PathVariable Measurement.Id measurement, @PathVariable ApprovalId approval,
            Locale locale) {
        return forms.askAgain(access, thing(access, measurement), approval, locale);
    }

    @PostMapping("/{approval}/intrekken")
    @Requires(Permission.ASK_APPROVAL)
    String withdraw(Access access, @PathVariable Measurement.Id measurement, @PathVariable ApprovalId approval) {
        return forms.withdraw(access, thing(access, measurement), approval);
    }

    /** Of the own organisation; what a predecessor answered is nobody's to approve. */
    private ApprovalForms.Thing thing(Access access, Measurement.Id id) {
        var sheet = service.sheet(id);
        if (!sheet.isOwn(access)) {
            throw new NotFoundException();
        }
        return MeasurementApproval.thing(id, sheet.measurement().frame().round().name(),
                Fingerprint.of(sheet.measurement()));
    }
}
