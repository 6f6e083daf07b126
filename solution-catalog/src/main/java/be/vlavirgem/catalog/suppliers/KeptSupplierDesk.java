package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The pages on which V-ICT-OR keeps a supplier, and what their forms do. */
@Component
class KeptSupplierDesk {

    private final SupplierKeeper keeper;
    private final SupplierHistory history;
    private final MessageSource messages;

    KeptSupplierDesk(SupplierKeeper keeper, SupplierHistory history, MessageSource messages) {
        this.keeper = keeper;
        this.history = history;
        this.messages = messages;
    }

    static String path(SupplierId id) {
        return SupplierList.PATH + "/" + id;
    }

    KeptPage page(Access access, SupplierId id, Locale locale) {
        var known = keeper.withKin(id).orElseThrow(NotFoundException::new);
        return new KeptPage(path(id), known.supplier(),
                access.may(Permission.SUPPORT_PEOPLE) ? "/beheer/organisaties/" + id + "/mensen" : null, known.kin(),
                history.of(id, known.kin(), locale));
    }

    private Supplier find(SupplierId id) {
        return keeper.find(id).orElseThrow(NotFoundException::new);
    }

    CompanyPage correction(SupplierId id, CarriedForm carried) {
        var one = find(id);
        return page(one, CompanyForm.of(one).over(carried), carried.value("kbo").orElse(one.kbo().formatted()),
                List.of());
    }

    private static CompanyPage page(Supplier one, CompanyForm form, String kbo, List<Mistake> mistakes) {
        return new CompanyPage(path(one.id()) + "/wijzigen", path(one.id()), one.company().name(), form, kbo,
                mistakes);
    }

    /** Keeps what was corrected; the page again when something is to be mended. */
    Optional<CompanyPage> correct(Access by, SupplierId id, CompanyForm form, KeptForm typed, Locale locale) {
        var one = find(id);
        var mistakes = mistakes(one, form, typed, locale);
        if (mistakes.isEmpty()) {
            mistakes = keep(by, one, form, typed, locale).map(List::of).orElse(List.of());
        }
        return mistakes.isEmpty()
                ? Optional.empty()
                : Optional.of(page(one, form.againFor(one), typed.number(), mistakes));
    }

    private List<Mistake> mistakes(Supplier one, CompanyForm form, KeptForm typed, Locale locale) {
        var mistakes = new ArrayList<Mistake>();
        if (!form.isOf(one)) {
            mistakes.add(mistake("naam", "catalog.suppliers.fault.meanwhile", locale));
        }
        if (KboNumber.read(typed.number()).isEmpty()) {
            mistakes.add(mistake("kbo", "catalog.suppliers.fault.kbo", locale));
        }
        form.faults().forEach((field, key) -> mistakes.add(mistake(field, key, locale)));
        return mistakes;
    }

    private Optional<Mistake> keep(Access by, Supplier one, CompanyForm form, KeptForm typed, Locale locale) {
        var after = one.described(form.company()).numbered(KboNumber.read(typed.number()).orElseThrow());
        return switch (keeper.keep(by, one, after)) {
            case KEPT -> Optional.empty();
            case MEANWHILE -> Optional.of(mistake("naam", "catalog.suppliers.fault.meanwhile", locale));
            case TAKEN -> Optional.of(mistake("kbo", "catalog.suppliers.fault.taken", locale));
        };
    }

    Confirmation ending(SupplierId id, Locale locale) {
        var one = Optional.of(find(id)).filter(Supplier::isGoingOn).orElseThrow(NotFoundException::new);
        var page = path(id) + "/einde";
        return new Confirmation("einde", text("catalog.suppliers.end.title", locale, one.company().name()),
                text("catalog.suppliers.end.text", locale, one.published()), text("catalog.suppliers.end", locale),
                page, page, path(id));
    }

    void end(Access by, SupplierId id) {
        if (!keeper.end(by, id)) {
            throw new NotFoundException();
        }
    }

    private Mistake mistake(String field, String key, Locale locale) {
        return new Mistake(field, text(key, locale));
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
