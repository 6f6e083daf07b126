package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells both sides of a delegation what the other one did with it. */
@Component
class DelegationMessages {

    /** Somebody who did something, and where. */
    record Told(String type, UUID occasion, Optional<PersonId> actor) {}

    private final Messages messages;
    private final People people;
    private final IdSource ids;
    private final Clock clock;

    DelegationMessages(Messages messages, People people, IdSource ids, Clock clock) {
        this.messages = messages;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    void granted(Delegation delegation, PersonId by) {
        toBody(now(DelegationMail.GRANTED, by), delegation, List.of());
    }

    void changed(Delegation delegation, PersonId by) {
        toBody(now(DelegationMail.CHANGED, by), delegation, List.of());
    }

    void withdrawn(Delegation delegation, PersonId by, Collection<PersonId> delegates) {
        toBody(now(DelegationMail.WITHDRAWN, by), delegation, delegates);
    }

    /** Who names people sees on the page who it is; the person hears it too, once a day at most. */
    void refused(Delegation delegation, PersonId by, PersonId person) {
        var body = delegation.body().id();
        messages.tell(
                message(today(DelegationMail.REFUSED, delegation, by, List.of(person)), delegation, body,
                        delegation.authority().name(), MandateController.PATH + "/" + delegation.id()),
                people.whoMay(Permission.NAME_DELEGATES, body));
        messages.tell(
                message(today(DelegationMail.NOT_WANTED, delegation, by, List.of(person)), delegation, body,
                        delegation.authority().name(), DelegatedWork.PATH),
                List.of(person));
    }

    void returned(Delegation delegation, PersonId by) {
        toAuthority(now(DelegationMail.RETURNED, by), delegation);
    }

    /** Who is named gets the way in; the authority hears that the body named or removed somebody. */
    void named(Delegation delegation, PersonId by, Collection<PersonId> added) {
        messages.tell(
                message(today(DelegationMail.NAMED, delegation, by, added), delegation, delegation.authority().id(),
                        delegation.body().name(), DelegatedWork.PATH + "/" + delegation.authority().id()),
                added);
    }

    /** Ticking and unticking the same people is told once a day. */
    void peopleChanged(Delegation delegation, PersonId by, Collection<PersonId> whom) {
        toAuthority(today(DelegationMail.PEOPLE, delegation, by, whom), delegation);
    }

    /** Those who let the body work for the authority. */
    void toAuthority(Told told, Delegation delegation) {
        messages.tell(message(told, delegation, delegation.authority().id(), delegation.body().name(),
                DelegationController.PATH + "/" + delegation.id()),
                people.whoMay(Permission.MANAGE_DELEGATIONS, delegation.authority().id()));
    }

    /** Those who name people, and these people; to each once, with the way to the page that is theirs. */
    void toBody(Told told, Delegation delegation, Collection<PersonId> also) {
        var body = delegation.body().id();
        var authority = delegation.authority().name();
        messages.tell(message(told, delegation, body, authority, MandateController.PATH),
                people.whoMay(Permission.NAME_DELEGATES, body));
        messages.tell(message(told, delegation, body, authority, DelegatedWork.PATH), also);
    }

    private Told today(String type, Delegation delegation, PersonId by, Collection<PersonId> whom) {
        var people = whom.stream().map(PersonId::toString).sorted().toList();
        var occasion = type + delegation.id() + LocalDate.now(clock) + people;
        return new Told(type, UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8)), Optional.of(by));
    }

    private Told now(String type, PersonId by) {
        return new Told(type, ids.next(), Optional.of(by));
    }

    private static Message message(Told told, Delegation delegation, OrganisationId where, String subject,
            String path) {
        return new Message(told.type(), told.occasion(), where, told.actor(), subject,
                Optional.of(delegation.terms().until()), path);
    }
}
