package be.vlavirgem.portal.people;

import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.ListFilter.Choice;
import be.vlavirgem.platform.list.ListFilter.Option;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whoever works for the own organisation. */
@Component
class ColleagueList implements ListDefinition<ColleagueLine> {

    static final String PATH = "/medewerkers";

    private static final Sql ROWS = Sql.of("""
            select person.id, name, email, last_sign_in_at, locked_at is not null as locked, organisation_id, roles
            from person join (select person_id, organisation_id, array_agg(role order by role) as roles from membership
                              group by person_id, organisation_id) as held on held.person_id = person.id
            """);
    private static final List<ListColumn<ColleagueLine>> COLUMNS = List.of(
            words("naam", "portal.people.name", Sql.of("name"), line -> Cell.text(line.name())),
            words("adres", "portal.sign-in.email", Sql.of("email"), line -> Cell.text(line.email())),
            words("rollen", "portal.people.roles", Sql.of("roles"), line -> RoleWords.cell(line.roles())),
            words("aangemeld", "portal.people.last-sign-in", Sql.of("last_sign_in_at"), ColleagueLine::lastSeen),
            onRequest(words("stand", "portal.people.state", Sql.of("locked"), ColleagueLine::state)));

    private final Clock clock;

    ColleagueList(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "medewerkers";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_PEOPLE;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public ColleagueLine row(ResultSet row) throws SQLException {
        return ColleagueLine.read(row, clock.getZone());
    }

    @Override
    public String href(ColleagueLine line) {
        return PATH + "/" + line.id();
    }

    @Override
    public List<ListColumn<ColleagueLine>> columns() {
        return COLUMNS;
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(roles());
    }

    static Choice roles() {
        return new Choice("rol", "portal.people.role", Arrays.stream(Role.values())
                .filter(role -> !role.isDelegated())
                .map(role -> new Option(role.name().toLowerCase(Locale.ROOT), Cell.word("portal.role." + role),
                        Condition.of(Sql.of("? = any (roles)"), role.name())))
                .toList());
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(Sql.of("position(lower(unaccent(?)) in lower(unaccent(name || ' ' || email))) > 0"),
                typed.strip());
    }

    /** Of this organisation only: a person may work for several. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(Sql.of("organisation_id = ?"), access.organisation().value());
    }
}
