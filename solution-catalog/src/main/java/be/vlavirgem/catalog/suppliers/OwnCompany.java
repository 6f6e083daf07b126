package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the people of a supplier see and write of their own company. */
@Component
class OwnCompany {

    static final String PATH = "/leverancier";
    static final String FORM = PATH + "/bedrijf";

    private final SupplierKeeper keeper;
    private final SupplierWork work;
    private final MessageSource messages;

    OwnCompany(SupplierKeeper keeper, SupplierWork work, MessageSource messages) {
        this.keeper = keeper;
        this.work = work;
        this.messages = messages;
    }

    HomePage home(Access access, Locale locale) {
        return HomePage.of(own(access), access.may(Permission.DESCRIBE_COMPANY),
                access.may(Permission.MANAGE_PEOPLE), work.of(access, locale));
    }

    private Supplier own(Access access) {
        return keeper.find(SupplierId.of(access.organisation())).orElseThrow(NotFoundException::new);
    }

    CompanyPage form(Access access, CarriedForm carried) {
        var own = own(access);
        return page(own, CompanyForm.of(own).over(carried), List.of());
    }

    private static CompanyPage page(Supplier own, CompanyForm form, List<Mistake> mistakes) {
        return new CompanyPage(FORM, PATH, own.company().name(), form, null, mistakes);
    }

    /** Keeps what was written; the page again when something is to be mended. */
    Optional<CompanyPage> describe(Access by, CompanyForm form, Locale locale) {
        var own = own(by);
        var mistakes = form.faults()
                .entrySet()
                .stream()
                .map(fault -> mistake(fault.getKey(), fault.getValue(), locale))
                .toList();
        if (mistakes.isEmpty() && keeps(by, own, form)) {
            return Optional.empty();
        }
        return Optional.of(page(own, mistakes.isEmpty() ? form.againFor(own) : form, mistakes.isEmpty()
                ? List.of(mistake("naam", "catalog.suppliers.fault.meanwhile", locale))
                : mistakes));
    }

    private boolean keeps(Access by, Supplier own, CompanyForm form) {
        return form.isOf(own)
                && keeper.keep(by, own, own.described(form.company())) == SupplierKeeper.Outcome.KEPT;
    }

    private Mistake mistake(String field, String key, Locale locale) {
        return new Mistake(field, Objects.requireNonNull(messages.getMessage(key, null, "", locale)));
    }
}
