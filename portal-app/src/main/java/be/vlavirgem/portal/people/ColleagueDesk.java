package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.portal.people.Colleagues.Colleague;
import be.vlavirgem.portal.people.InviteDesk.Host;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page of a colleague, and what its forms do. */
@Component
class ColleagueDesk {

    private final Colleagues colleagues;
    private final RoleWords words;
    private final Moments moments;

    ColleagueDesk(Colleagues colleagues, RoleWords words, Moments moments) {
        this.colleagues = colleagues;
        this.words = words;
        this.moments = moments;
    }

    ColleaguePage page(Access by, ColleagueId id, Locale locale) {
        var colleague = found(by, id);
        return page(by, colleague, codes(colleague), List.of(), locale);
    }

    private Colleague found(Access by, ColleagueId id) {
        return colleagues.find(by, id.person()).orElseThrow(NotFoundException::new);
    }

    private static List<String> codes(Colleague colleague) {
        return colleague.roles().stream().map(Role::name).toList();
    }

    private ColleaguePage page(Access by, Colleague colleague, Collection<String> ticked, List<Mistake> mistakes,
            Locale locale) {
        var account = colleague.account();
        var successors = colleague.successors()
                .stream()
                .map(other -> Choice.of(other.id().toString(), other.name(), false))
                .toList();
        var history = colleague.history().stream().map(entry -> deed(entry, locale)).toList();
        return new ColleaguePage(account.person().toString(), account.name(), account.email().value(),
                account.lastSignIn().map(moments::of).orElse(null), account.isLocked(),
                account.person().equals(by.person()), words.choices(Host.own(by).kind(), ticked, locale),
                colleague.tasks(), successors, history, mistakes);
    }

    private ColleaguePage.Deed deed(AuditTrail.Entry entry, Locale locale) {
        return new ColleaguePage.Deed(moments.of(entry.at()), entry.who(), entry.action(),
                words.ofCodes(entry.detail(), locale));
    }

    /** Gives the roles; the page again when that cannot be. */
    Optional<ColleaguePage> change(Access by, ColleagueId id, RolesForm form, Locale locale) {
        var colleague = found(by, id);
        var wished = form.roles(Host.own(by).kind());
        var fault = wished.isEmpty()
                ? Optional.of("portal.people.fault.role")
                : colleagues.change(by, id.person(), wished);
        return fault.map(key -> page(by, colleague, form.ticked(), List.of(new Mistake("rol", key)), locale));
    }

    /** Ends the membership; the page again when that cannot be. */
    Optional<ColleaguePage> end(Access by, ColleagueId id, String successor, Locale locale) {
        var colleague = found(by, id);
        var field = colleague.tasks() > 0 && !colleague.successors().isEmpty() ? "opvolger" : "einde";
        return colleagues.end(by, id.person(), PersonId.parse(successor))
                .map(key -> page(by, colleague, codes(colleague), List.of(new Mistake(field, key)), locale));
    }
}
