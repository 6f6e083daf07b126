package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.suppliers.KeptPage.Deed;
import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages on which V-ICT-OR keeps a supplier, and what their forms do. */
@Component
class KeptSupplierDesk {

    private final SupplierKeeper keeper;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate reading;

    KeptSupplierDesk(SupplierKeeper keeper, AuditTrail audit, MessageSource messages, Clock clock,
            PlatformTransactionManager transactions) {
        this.keeper = keeper;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    static String path(SupplierId id) {
        return SupplierList.PATH + "/" + id;
    }

    KeptPage page(Access access, SupplierId id, Locale locale) {
        var one = find(id);
        return new KeptPage(path(id), one,
                access.may(Permission.SUPPORT_PEOPLE) ? "/beheer/organisaties/" + id + "/mensen" : null,
                one.successor().flatMap(keeper::find).orElse(null), history(id, locale));
    }

    private Supplier find(SupplierId id) {
        return keeper.find(id).orElseThrow(NotFoundException::new);
    }

    /** In the books of the supplier itself, which V-ICT-OR reads there. */
    private List<Deed> history(SupplierId id, Locale locale) {
        var books = new TenantScope(Set.of(id.organisation()), Optional.empty());
        return Objects.requireNonNull(books.call(() -> reading.execute(status -> audit
                .of(id.organisation(), id.value())))).stream().map(entry -> deed(entry, locale)).toList();
    }

    private Deed deed(AuditTrail.Entry entry, Locale locale) {
        var fields = Stream.of(entry.detail().split(" "))
                .filter(field -> !field.isEmpty())
                .map(field -> text("catalog.suppliers.field." + field, locale))
                .collect(Collectors.joining(", "));
        return new Deed(Days.write(LocalDate.ofInstant(entry.at(), clock.getZone())), entry.who(), entry.action(),
                fields);
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
