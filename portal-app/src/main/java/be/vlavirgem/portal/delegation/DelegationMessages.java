package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells both sides of a delegation what the other one did with it. */
@Component
class DelegationMessages {

    /** Somebody who did something, and where. */
    record Told(String type, UUID occasion, Optional<PersonId> actor) {}

    private final Messages messages;
    private final People people;
    private final IdSource ids;

    DelegationMessages(Messages messages, People people, IdSource ids) {
        this.messages = messages;
        this.people = people;
        this.ids = ids;
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

    void refused(Delegation delegation, PersonId by, PersonId person) {
        toBody(now(DelegationMail.REFUSED, by), delegation, List.of(person));
    }

    void returned(Delegation delegation, PersonId by) {
        toAuthority(now(DelegationMail.RETURNED, by), delegation);
    }

    /** Who is named gets the way in; the authority hears that the body named or removed somebody. */
    void named(Delegation delegation, PersonId by, Collection<PersonId> added) {
        messages.tell(message(now(DelegationMail.NAMED, by), delegation, delegation.authority().id(),
                delegation.body().name(), DelegatedWork.PATH + "/" + delegation.authority().id()), added);
    }

    void peopleChanged(Delegation delegation, PersonId by) {
        toAuthority(now(DelegationMail.PEOPLE, by), delegation);
    }

    /** Those who let the body work for the authority. */
    void toAuthority(Told told, Delegation delegation) {
        messages.tell(message(told, delegation, delegation.authority().id(), delegation.body().name(),
                DelegationController.PATH + "/" + delegation.id()),
                people.whoMay(Permission.MANAGE_DELEGATIONS, delegation.authority().id()));
    }

    /** Those who name people, and these people; to each once. */
    void toBody(Told told, Delegation delegation, Collection<PersonId> also) {
        var body = delegation.body().id();
        var receivers = Stream.concat(people.whoMay(Permission.NAME_DELEGATES, body).stream(), also.stream());
        messages.tell(message(told, delegation, body, delegation.authority().name(), MandateController.PATH),
                receivers.distinct().toList());
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
