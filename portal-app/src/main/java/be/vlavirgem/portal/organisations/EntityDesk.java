package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.portal.organisations.ConnectedEntity.Kind;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The form on which something connected to an authority is added, and taking it away again. */
@Component
class EntityDesk {

    private static final int LONGEST_NAME = 150;

    private final OrganisationTable table;
    private final OrganisationKeeper keeper;
    private final MessageSource messages;
    private final TransactionTemplate reading;

    EntityDesk(OrganisationTable table, OrganisationKeeper keeper, MessageSource messages,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.keeper = keeper;
        this.messages = messages;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    KeepingPage<EntityForm> connecting(OrganisationId id, CarriedForm carried, Locale locale) {
        var form = new EntityForm(carried.value("soort").orElse(""), carried.value("naam").orElse(""),
                carried.value("kbo").orElse(""));
        return connecting(authority(id), form, List.of(), locale);
    }

    private KeptOrganisation authority(OrganisationId id) {
        return Objects.requireNonNull(reading.execute(status -> table.find(id)))
                .filter(KeptOrganisation::isAuthority)
                .orElseThrow(NotFoundException::new);
    }

    private KeepingPage<EntityForm> connecting(KeptOrganisation kept, EntityForm form, List<Mistake> mistakes,
            Locale locale) {
        var kinds = Arrays.stream(Kind.values())
                .map(kind -> Choice.of(kind.name(), text(locale, "portal.keeping.entity." + kind),
                        kind.name().equals(form.soort())))
                .toList();
        return new KeepingPage<>(KeepingDesk.path(kept.id()), kept.name(), true, form, kinds, mistakes);
    }

    /** Adds an entity; the page again when something is to be mended. */
    Optional<KeepingPage<EntityForm>> connect(Access by, OrganisationId id, EntityForm form, Locale locale) {
        var kept = authority(id);
        var mistakes = new ArrayList<Mistake>();
        if (form.kind().isEmpty()) {
            mistakes.add(mistake("soort", locale, "portal.keeping.fault.kind"));
        }
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            mistakes.add(mistake("naam", locale, "portal.keeping.fault.name"));
        }
        if (!TypedKbo.of(form.kbo()).isSensible()) {
            mistakes.add(mistake("kbo", locale, "portal.keeping.fault.kbo"));
        }
        if (mistakes.isEmpty()) {
            keeper.connect(by, id, new ConnectedEntity(form.kind().orElseThrow(), form.name(),
                    TypedKbo.of(form.kbo()).digits()));
            return Optional.empty();
        }
        return Optional.of(connecting(kept, form, mistakes, locale));
    }

    void disconnect(Access by, OrganisationId id, String entity) {
        var kept = authority(id);
        uuid(entity).ifPresent(found -> keeper.disconnect(by, kept.id(), found));
    }

    private static Optional<UUID> uuid(String text) {
        return OrganisationId.parse(text).map(OrganisationId::value);
    }

    private Mistake mistake(String field, Locale locale, String key) {
        return new Mistake(field, text(locale, key));
    }

    private String text(Locale locale, String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, "", locale));
    }
}
