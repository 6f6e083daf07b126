package be.vlavirgem.portal.looking;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.looking.LookAlong;
import be.vlavirgem.platform.looking.LookAlong.Because;
import be.vlavirgem.platform.looking.LookAlong.State;
import be.vlavirgem.platform.looking.LookAlongs;
import be.vlavirgem.platform.looking.LookAlongs.Asking;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** What V-ICT-OR does about looking along with somebody. */
@Service
class LookingDesk {

    private final LookAlongs looks;
    private final Accounts accounts;
    private final AccessReader reader;
    private final PlatformTransaction platform;
    private final MessageSource messages;
    private final Clock clock;

    LookingDesk(LookAlongs looks, Accounts accounts, AccessReader reader, PlatformTransaction platform,
            MessageSource messages, Clock clock) {
        this.looks = looks;
        this.accounts = accounts;
        this.reader = reader;
        this.platform = platform;
        this.messages = messages;
        this.clock = clock;
    }

    LookPage page(Access by, PersonId person, AskForm form) {
        return page(by, person, form, List.of());
    }

    private LookPage page(Access by, PersonId person, AskForm form, List<Mistake> mistakes) {
        var account = account(person);
        var access = reader.read(person, form.place());
        var all = looks.with(person);
        var open = all.stream().filter(this::isOpen).findFirst();
        return new LookPage(person.value(), account.name(), never(account, access), open.map(this::line).orElse(null),
                open.filter(look -> look.onlooker().id().equals(by.person())).isPresent(),
                access.map(LookingDesk::places).orElse(List.of()), form.reason(), mistakes,
                all.stream().filter(look -> !isOpen(look)).map(this::line).toList());
    }

    private Account account(PersonId person) {
        return platform.call(() -> accounts.of(person)).orElseThrow(NotFoundException::new);
    }

    private static @Nullable String never(Account account, Optional<Access> access) {
        if (account.isLocked() || access.isEmpty()) {
            return "portal.looking.never.locked";
        }
        if (access.get().isKeeper()) {
            return "portal.looking.never.keeper";
        }
        return access.get().memberships().isEmpty() ? "portal.looking.never.nowhere" : null;
    }

    private static List<Choice> places(Access access) {
        return access.memberships()
                .stream()
                .map(held -> Choice.of(held.organisation().toString(), held.name(),
                        access.current().equals(Optional.of(held))))
                .toList();
    }

    private boolean isOpen(LookAlong look) {
        return look.at(clock.instant()) != State.OVER;
    }

    private LookLine line(LookAlong look) {
        return LookLine.of(look, clock.instant(), clock.getZone());
    }

    /** Asks; the page again when something is to be mended. Without a choice it is about the only organisation. */
    Optional<LookPage> ask(Access by, PersonId person, AskForm form, Locale locale) {
        var access = reader.read(person, form.place());
        var place = form.place().or(() -> access.flatMap(Access::current).map(held -> held.organisation()));
        if (access.isEmpty() || place.isEmpty()) {
            return Optional.of(page(by, person, form));
        }
        return switch (looks.ask(by, access.get(), place.get(), form.reason())) {
            case ASKED -> Optional.empty();
            case NO_REASON -> Optional.of(page(by, person, form, mistake("reden", Asking.NO_REASON, locale)));
            case LONG_REASON -> Optional.of(page(by, person, form, mistake("reden", Asking.LONG_REASON, locale)));
            case NO_MEMBER -> Optional.of(page(by, person, form, mistake("waar", Asking.NO_MEMBER, locale)));
            case KEEPER, ALREADY -> Optional.of(page(by, person, form));
        };
    }

    private List<Mistake> mistake(String field, Asking wrong, Locale locale) {
        var text = messages.getMessage("portal.looking.fault." + wrong, new Object[]{ LookAlong.LONGEST_REASON },
                locale);
        return List.of(new Mistake(field, Objects.requireNonNull(text)));
    }

    /** The visitor's look-along with this person that may begin now. */
    Optional<LookAlong> begin(Access by, PersonId person) {
        return open(by, person).filter(look -> look.at(clock.instant()) == State.RUNNING && looks.begin(look));
    }

    void withdraw(Access by, PersonId person) {
        open(by, person).ifPresent(look -> looks.end(look,
                look.at(clock.instant()) == State.ASKED ? Because.WITHDRAWN : Because.STOPPED_BY_ONLOOKER));
    }

    private Optional<LookAlong> open(Access by, PersonId person) {
        return looks.with(account(person).person())
                .stream()
                .filter(look -> isOpen(look) && look.onlooker().id().equals(by.person()))
                .findFirst();
    }

    /** Ends what the visitor looks along at; with whom that was. */
    Optional<PersonId> stop(Access by, LookAlong.Id id) {
        var look = looks.find(id).filter(found -> found.onlooker().id().equals(by.person()));
        look.ifPresent(found -> looks.end(found, Because.STOPPED_BY_ONLOOKER));
        return look.map(found -> found.person().id());
    }
}
