package be.vlavirgem.portal.delegation;

import static java.util.stream.Collectors.groupingBy;

import be.vlavirgem.domain.delegation.Delegate;
import be.vlavirgem.domain.delegation.Delegate.State;
import be.vlavirgem.domain.delegation.Delegates;
import be.vlavirgem.domain.delegation.Delegates.Candidate;
import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was delegated to a body. */
@Component
@Transactional(readOnly = true)
class MandatePages {

    private final Delegations delegations;
    private final Delegates delegates;
    private final DelegationWords words;

    MandatePages(Delegations delegations, Delegates delegates, DelegationWords words) {
        this.delegations = delegations;
        this.delegates = delegates;
        this.words = words;
    }

    List<DelegationLine> lines(Access access, Locale locale) {
        var all = delegations.to(access.organisation());
        var people = delegates.of(all.stream().map(Delegation::id).toList())
                .stream()
                .filter(Delegate::isAtWork)
                .collect(groupingBy(Delegate::delegation));
        return all.stream()
                .map(one -> new DelegationLine(MandateController.PATH + "/" + one.id(), one.authority().name(),
                        words.permits(one.terms(), locale), Days.write(one.terms().until()),
                        words.standing(one, locale),
                        people.getOrDefault(one.id(), List.of()).stream().map(Delegate::name).toList(), false))
                .toList();
    }

    /** One that this body got, and that did not end. */
    Delegation found(Access access, MandateId id) {
        return delegations.find(access.organisation(), id.delegation())
                .filter(one -> one.body().id().equals(access.organisation()) && one.end().isEmpty())
                .orElseThrow(NotFoundException::new);
    }

    MandateSheet sheet(Access access, MandateId id, Locale locale) {
        var one = found(access, id);
        var known = delegates.of(List.of(one.id()));
        var refused = known.stream().filter(person -> person.state() == State.REFUSED).toList();
        var refusedIds = refused.stream().map(Delegate::person).toList();
        var named = known.stream().filter(Delegate::isAtWork).map(Delegate::person).toList();
        var people = delegates.candidates(access.organisation())
                .stream()
                .filter(person -> !refusedIds.contains(person.person()))
                .map(person -> choice(person, named))
                .toList();
        return new MandateSheet(one.id().toString(), one.authority().name(), words.permits(one.terms(), locale),
                words.does(one.terms().reach(), locale), Days.write(one.terms().until()), words.standing(one, locale),
                people, refused.stream().map(Delegate::name).toList(), returning(one, locale));
    }

    private static Choice choice(Candidate person, Collection<PersonId> named) {
        return Choice.of(person.person().toString(), person.name(), named.contains(person.person()));
    }

    Confirmation returning(Access access, MandateId id, Locale locale) {
        return returning(found(access, id), locale);
    }

    private Confirmation returning(Delegation one, Locale locale) {
        var page = MandateController.PATH + "/" + one.id();
        return new Confirmation("teruggeven",
                words.text("portal.mandate.return.title", locale, one.authority().name()),
                words.text("portal.mandate.return.text", locale, one.authority().name()),
                words.text("portal.mandate.return", locale), page + "/teruggeven", page + "/teruggeven", page);
    }
}
