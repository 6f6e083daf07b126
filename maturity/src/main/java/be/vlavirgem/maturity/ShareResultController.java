package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.sharing.ShareForm;
import be.vlavirgem.web.sharing.ShareForms;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shares the result of a submitted measurement with another organisation, or by a link. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}/delen")
class ShareResultController {

    private final MeasurementService service;
    private final ShareForms forms;

    ShareResultController(MeasurementService service, ShareForms forms) {
        this.service = service;
        this.forms = forms;
    }

    @GetMapping
    @Requires(Permission.SHARE)
    String ask(Access access, @PathVariable Measurement.Id measurement, CarriedForm carried, Locale locale,
            Model model) {
        var subject = subject(access, measurement);
        return subject.isEmpty()
                ? notYet(measurement)
                : forms.ask(subject.get(), base(measurement), carried, locale, model);
    }

    @PostMapping
    @Requires(Permission.SHARE)
    String share(Access access, @PathVariable Measurement.Id measurement, ShareForm form, Locale locale, Model model) {
        var subject = subject(access, measurement);
        return subject.isEmpty()
                ? notYet(measurement)
                : forms.share(access, subject.get(), base(measurement), form, locale, model);
    }

    /** Of the own organisation, and handed in; one of a predecessor is not there to share. */
    private Optional<ShareSubject> subject(Access access, Measurement.Id id) {
        var sheet = service.sheet(id);
        if (!sheet.isOwn(access)) {
            throw new NotFoundException();
        }
        return Optional.of(sheet)
                .filter(found -> found.measurement().state() == Measurement.State.SUBMITTED)
                .map(SharedResult::of);
    }

    private static String notYet(Measurement.Id measurement) {
        return "redirect:" + base(measurement) + "?eerst-indienen";
    }

    private static String base(Measurement.Id measurement) {
        return MaturityMessages.PATH + measurement;
    }
}
