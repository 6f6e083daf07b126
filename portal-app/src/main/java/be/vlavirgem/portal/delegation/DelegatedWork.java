package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.platform.tasks.Tasks;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.ListPage;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works over all authorities that delegated: reads them together, and does what is done for one in the scope of that one. */
@Component
class DelegatedWork {

    static final String PATH = "/mijn-besturen";

    private final DelegatedList list;
    private final Lists lists;
    private final ListFiles files;
    private final Tasks tasks;
    private final LastDays ends;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DelegatedWork(DelegatedList list, Lists lists, ListFiles files, Tasks tasks,
            LastDays ends, Clock clock, PlatformTransactionManager transactions) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.tasks = tasks;
        this.ends = ends;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An authority one works for: its last day, and whether that comes near. */
    record Client(OrganisationId organisation, String name, String until, boolean ending) {}

    /** Those that delegated, by name; a person of two bodies works there until the later of two ends. */
    List<Client> clients(Access access) {
        var held = access.delegations(Permission.READ_MEASUREMENT);
        if (held.isEmpty()) {
            return List.of();
        }
        var days = access.overDelegations(Permission.READ_MEASUREMENT)
                .call(() -> Objects.requireNonNull(transaction.execute(status -> ends.of(access.person()))));
        var near = LocalDate.now(clock).plusDays(DelegationReminder.FIRST);
        return held.stream().map(one -> client(one, days.get(one.organisation()), near)).toList();
    }

    private static Client client(Membership held, @Nullable LocalDate until, LocalDate near) {
        return new Client(held.organisation(), held.name(), until == null ? "" : Days.write(until),
                until != null && !until.isAfter(near));
    }

    ListPage page(Access access, HttpServletRequest request, CarriedForm carried, Locale locale) {
        return access.overDelegations(Permission.READ_MEASUREMENT)
                .call(() -> lists.page(list, access, request, carried, locale));
    }

    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        access.overDelegations(Permission.READ_MEASUREMENT).<Boolean, IOException>call(() -> {
            files.send(list, access, request, response, locale);
            return true;
        });
    }

    /** The visitor at work for that authority; not there for who does not work for it by delegation. */
    static Access at(Access access, OrganisationId authority) {
        return access.at(authority).filter(Access::isDelegated).orElseThrow(NotFoundException::new);
    }

    /** Ends a task without leaving the page; false when somebody was first. */
    boolean done(Access visitor, OrganisationId authority, UUID task) {
        var there = at(visitor, authority);
        if (!there.may(Permission.KEEP_TASKS)) {
            throw new AccessDeniedException("keeping tasks is not delegated");
        }
        return there.scope()
                .call(() -> transaction.execute(status -> tasks.find(new Task.Id(task))
                        .map(found -> tasks.end(there, found, Task.State.DONE))
                        .orElse(false)));
    }
}
