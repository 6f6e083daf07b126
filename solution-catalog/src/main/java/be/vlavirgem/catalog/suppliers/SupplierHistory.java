package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.suppliers.KeptPage.Deed;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was done with a supplier, out of its own books; a merger stands in those of the one that goes on, and is told of both. */
@Component
class SupplierHistory {

    private static final String TOOK_OVER = "supplier.took-over";

    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate reading;

    SupplierHistory(AuditTrail audit, MessageSource messages, Clock clock, PlatformTransactionManager transactions) {
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    List<Deed> of(SupplierId id, List<Kin> kin, Locale locale) {
        var books = Stream.concat(Stream.of(id), kin.stream().filter(other -> !other.before()).map(Kin::id))
                .map(SupplierId::organisation)
                .collect(Collectors.toSet());
        var subjects = Stream.concat(Stream.of(id), kin.stream().filter(Kin::before).map(Kin::id))
                .map(SupplierId::value)
                .toList();
        var found = new TenantScope(books, Optional.empty())
                .call(() -> reading.execute(_ -> audit.among(books, subjects)));
        return Objects.requireNonNull(found).stream().map(entry -> deed(entry, id, kin, locale)).toList();
    }

    private Deed deed(AuditTrail.Found found, SupplierId id, List<Kin> kin, Locale locale) {
        var entry = found.entry();
        var when = Days.write(LocalDate.ofInstant(entry.at(), clock.getZone()));
        if (!entry.action().equals(TOOK_OVER)) {
            return new Deed(when, entry.who(), entry.action(), fields(entry.detail(), locale));
        }
        return found.organisation().equals(id.organisation())
                ? new Deed(when, entry.who(), entry.action(), name(new OrganisationId(found.subject()), kin))
                : new Deed(when, entry.who(), "supplier.merged-into", name(found.organisation(), kin));
    }

    private static String name(OrganisationId other, List<Kin> kin) {
        return kin.stream().filter(one -> one.id().organisation().equals(other)).findFirst().map(Kin::name).orElse("");
    }

    /** The fields of the register it tells of; what stands there for what else became of the supplier is not for here. */
    private String fields(String detail, Locale locale) {
        return Stream.of(detail.split(" "))
                .map(field -> messages.getMessage("catalog.suppliers.field." + field, null, "", locale))
                .filter(field -> !Objects.requireNonNull(field).isEmpty())
                .collect(Collectors.joining(", "));
    }
}
