package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The page on which V-ICT-OR decides on a company that asks. */
@Component
class SupplierRequestDesk {

    static final String PATH = SupplierList.PATH + "/aanvragen";
    static final int LONGEST_REASON = 300;

    private final SupplierRequests requests;
    private final MessageSource messages;
    private final Clock clock;

    SupplierRequestDesk(SupplierRequests requests, MessageSource messages, Clock clock) {
        this.requests = requests;
        this.messages = messages;
        this.clock = clock;
    }

    static String path(SupplierRequest.Id id) {
        return PATH + "/" + id;
    }

    /** True while nobody decided. */
    boolean waits(SupplierRequest.Id id) {
        return requests.waiting(id).isPresent();
    }

    RequestPage page(SupplierRequest.Id id) {
        return page(find(id), new DecisionForm(null, ""), List.of());
    }

    private SupplierRequest find(SupplierRequest.Id id) {
        return requests.waiting(id).orElseThrow(NotFoundException::new);
    }

    private RequestPage page(SupplierRequest one, DecisionForm form, List<Mistake> mistakes) {
        return new RequestPage(path(one.id()), one, Days.write(LocalDate.ofInstant(one.askedAt(), clock.getZone())),
                requests.weigh(one), form, mistakes);
    }

    /** Admits the company, once somebody says to have checked it; the page again when that cannot be, or a reason to refuse stands there. */
    Optional<RequestPage> approve(Access by, SupplierRequest.Id id, DecisionForm form, Locale locale) {
        var one = find(id);
        if (!form.reason().isEmpty()) {
            return Optional.of(page(one, form, List.of(mistake("reden", "catalog.suppliers.fault.both", locale))));
        }
        var fault = form.isChecked()
                ? requests.approve(by, one, locale)
                : Optional.of("catalog.suppliers.fault.unchecked");
        return fault.map(key -> page(one, form, List.of(mistake("nagekeken", key, locale))));
    }

    /** Says no; the page again when something is to be mended. */
    Optional<RequestPage> refuse(Access by, SupplierRequest.Id id, DecisionForm form, Locale locale) {
        var one = find(id);
        var reason = form.reason();
        var fault = reason.isEmpty() || reason.length() > LONGEST_REASON
                ? Optional.of("catalog.suppliers.fault.reason")
                : requests.refuse(by, one, reason, locale);
        return fault.map(key -> page(one, form, List.of(mistake("reden", key, locale))));
    }

    private Mistake mistake(String field, String key, Locale locale) {
        return new Mistake(field, Objects.requireNonNull(messages.getMessage(key, null, "", locale)));
    }
}
