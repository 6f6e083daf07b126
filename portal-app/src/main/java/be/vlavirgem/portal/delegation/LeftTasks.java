package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.tasks.Tasks;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings what delegates still had to do back to the authority, once they can no longer do it there; in its scope. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeftTasks {

    private final Delegations delegations;
    private final People people;
    private final Tasks tasks;

    LeftTasks(Delegations delegations, People people, Tasks tasks) {
        this.delegations = delegations;
        this.people = people;
        this.tasks = tasks;
    }

    /** To who did it. */
    void to(PersonId receiver, Delegation delegation, Collection<PersonId> left) {
        pass(delegation, left, receiver, receiver);
    }

    /** To who delegated, or else an administrator of the authority; nowhere when it has none. */
    void back(Delegation delegation, Collection<PersonId> left) {
        if (left.isEmpty()) {
            return;
        }
        var chiefs = people.whoMay(Permission.MANAGE_DELEGATIONS, delegation.authority().id());
        var granter = delegations.granter(delegation.id());
        chiefs.stream()
                .filter(granter::equals)
                .findFirst()
                .or(() -> chiefs.stream().findFirst())
                .ifPresent(receiver -> pass(delegation, left, receiver, granter));
    }

    private void pass(Delegation delegation, Collection<PersonId> left, PersonId receiver, PersonId by) {
        var authority = delegation.authority().id();
        var staying = people.whoMay(Permission.KEEP_TASKS, authority);
        left.stream()
                .filter(person -> !staying.contains(person))
                .forEach(person -> tasks.passOn(authority, person, receiver, by));
    }
}
