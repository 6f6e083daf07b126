package be.vlavirgem.web.layout;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.Preferences;
import be.vlavirgem.platform.looking.LookAlong;
import be.vlavirgem.web.form.Days;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Makes the shell of a page from what the request already carries; never asks the database, so error pages can use it. */
@Component
public final class Shells {

    private static final String TICKET = "be.vlavirgem.web.form.ticket";

    private final List<MenuEntry> entries;
    private final String version;
    private final boolean demo;
    private final LookingNotice looking;

    Shells(ObjectProvider<MenuEntry> entries, ObjectProvider<BuildProperties> build,
            @Value("${vlavirgem.demo:false}") boolean demo, Clock clock) {
        this.entries = entries.stream().toList();
        this.version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("");
        this.demo = demo;
        this.looking = new LookingNotice(clock.getZone());
    }

    /** The shell around the page this request asks for. */
    public Shell of(HttpServletRequest request) {
        var access = (Access) request.getAttribute(Access.class.getName());
        var page = new VisitedPage(request);
        return new Shell(person(access), current(access), all(access), Menu.of(entries, access).on(page.path()),
                page.path(), page.language(), page.languages(), demo, version, ticket(request), look(access),
                looking.of((LookAlong) request.getAttribute(LookAlong.class.getName()), access));
    }

    private static Shell.Look look(@Nullable Access access) {
        var preferences = access == null ? Preferences.NONE : access.preferences();
        var theme = switch (preferences.theme()) {
            case SYSTEM -> null;
            case LIGHT -> "light";
            case DARK -> "dark";
        };
        return new Shell.Look(theme, preferences.tableFirst());
    }

    private static Shell.@Nullable Person person(@Nullable Access access) {
        return access == null ? null : new Shell.Person(access.person().toString(), access.name());
    }

    private static Shell.@Nullable Organisation current(@Nullable Access access) {
        return access == null ? null : access.current().map(Shells::organisation).orElse(null);
    }

    private static List<Shell.Organisation> all(@Nullable Access access) {
        return Stream.ofNullable(access).flatMap(a -> a.memberships().stream()).map(Shells::organisation).toList();
    }

    private static Shell.Organisation organisation(Membership membership) {
        return new Shell.Organisation(membership.organisation().toString(), membership.name(),
                membership.kind() == OrganisationKind.PRACTICE,
                membership.ended().map(last -> Days.write(last.plusDays(1))).orElse(null));
    }

    private static String ticket(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(TICKET)).map(Object::toString).orElse("");
    }
}
