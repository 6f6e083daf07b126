package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.web.form.Choice;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Roles in words, short: whoever reads them knows which organisation it is. */
@Component
class RoleWords {

    private final MessageSource messages;

    RoleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The roles that such an organisation gives, to tick. */
    List<Choice> choices(OrganisationKind kind, Collection<String> ticked, Locale locale) {
        return Role.of(kind)
                .stream()
                .map(role -> new Choice(role.name(), text(key(role), locale),
                        text("portal.people.role.does." + role, locale), ticked.contains(role.name())))
                .toList();
    }

    /** With commas between them. */
    String list(Collection<Role> roles, Locale locale) {
        return roles.stream().sorted().map(role -> text(key(role), locale)).collect(Collectors.joining(", "));
    }

    /** For a list, which is also written to files in the reader's language. */
    static Cell cell(List<Role> roles) {
        return roles.isEmpty()
                ? Cell.text(null)
                : Cell.word("portal.people.roles." + Math.min(roles.size(), 5),
                        roles.stream().map(role -> new DefaultMessageSourceResolvable(key(role))).toArray());
    }

    /** As the audit trail keeps them. */
    static String codes(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    /** What the audit trail kept, in words; nothing for what are no roles. */
    String ofCodes(String codes, Locale locale) {
        var kept = List.of(codes.split(" "));
        return list(Arrays.stream(Role.values()).filter(role -> kept.contains(role.name())).toList(), locale);
    }

    static String key(Role role) {
        return "portal.people.role." + role;
    }

    String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
