package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.throttle.AskThrottle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The page on which a company asks to stand in the register, and what becomes of what was typed. */
@Component
class BecomeDesk {

    private final SupplierRequests requests;
    private final MessageSource messages;
    /** Of its own, so that who asks here keeps nobody from a new password. */
    private final AskThrottle throttle = new AskThrottle();

    BecomeDesk(SupplierRequests requests, MessageSource messages) {
        this.requests = requests;
        this.messages = messages;
    }

    BecomePage form(CarriedForm carried) {
        return new BecomePage(BecomeForm.of(carried), List.of(), List.of());
    }

    /** Takes the request; the page again when something is to be mended, or it may stand there already. */
    Optional<BecomePage> ask(BecomeForm form, String network, Locale locale) {
        var mistakes = form.faults()
                .entrySet()
                .stream()
                .map(fault -> mistake(fault.getKey(), fault.getValue(), locale))
                .toList();
        return mistakes.isEmpty() ? askWhole(form, network, locale) : again(form, List.of(), mistakes);
    }

    private Optional<BecomePage> askWhole(BecomeForm form, String network, Locale locale) {
        if (!throttle.allowsNetwork(network)) {
            return again(form, List.of(), List.of(mistake("email", "catalog.suppliers.fault.often", locale)));
        }
        var alike = requests.alike(form.firm());
        if (alike.stream().anyMatch(SupplierTable.Alike::ended)) {
            return again(form, alike, List.of(mistake("kbo", "catalog.suppliers.fault.known-ended", locale)));
        }
        if (alike.stream().anyMatch(SupplierTable.Alike::sameNumber)) {
            return again(form, alike, List.of(mistake("kbo", "catalog.suppliers.fault.known", locale)));
        }
        if (!alike.isEmpty() && !form.isMeant()) {
            return again(form, alike, List.of(mistake("toch", "catalog.suppliers.fault.alike", locale)));
        }
        if (throttle.allowsMailTo(form.asker().email())) {
            requests.ask(form.firm(), form.asker(), locale);
        }
        return Optional.empty();
    }

    private static Optional<BecomePage> again(BecomeForm form, List<SupplierTable.Alike> alike,
            List<Mistake> mistakes) {
        return Optional.of(new BecomePage(form, alike, mistakes));
    }

    private Mistake mistake(String field, String key, Locale locale) {
        return new Mistake(field, Objects.requireNonNull(messages.getMessage(key, null, "", locale)));
    }
}
