package be.vlavirgem.portal.people;

import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
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
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everybody with an account, for V-ICT-OR. */
@Component
class PersonList implements ListDefinition<PersonLine> {

    static final String PATH = "/beheer/mensen";

    private static final Sql ROWS = Sql.of("""
            select id, name, email, last_sign_in_at,
                   case when locked_at is not null then 'locked' when password_hash is null then 'none' else 'free' end as state,
                   (select string_agg(distinct organisation.name, ', ' order by organisation.name)
                    from membership join organisation on organisation.id = organisation_id where person_id = person.id) as organisations,
                   exists (select from membership join organisation on organisation.id = organisation_id
                           where person_id = person.id and kind = 'PRACTICE') as practice,
                   (select array_agg(distinct role) from membership where person_id = person.id) as roles
            from person
            """);
    private static final List<ListColumn<PersonLine>> COLUMNS = List.of(
            words("naam", "portal.people.name", Sql.of("name"), line -> Cell.text(line.name())),
            words("adres", "portal.sign-in.email", Sql.of("email"), line -> Cell.text(line.email())),
            words("organisaties", "portal.people.organisations", Sql.of("organisations"),
                    line -> Cell.text(line.organisations())),
            words("oefening", "portal.people.practice", Sql.of("practice"), PersonLine::practising),
            words("aangemeld", "portal.people.last-sign-in", Sql.of("last_sign_in_at"), PersonLine::lastSeen),
            words("stand", "portal.people.state", Sql.of("state"), PersonLine::stateInWords));

    private final Clock clock;

    PersonList(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "mensen";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.SUPPORT_PEOPLE;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public PersonLine row(ResultSet row) throws SQLException {
        return PersonLine.read(row, clock.getZone());
    }

    @Override
    public String href(PersonLine line) {
        return PATH + "/" + line.id();
    }

    @Override
    public List<ListColumn<PersonLine>> columns() {
        return COLUMNS;
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(ColleagueList.roles(), new Choice("stand", "portal.people.state",
                Stream.of("free", "locked", "none")
                        .map(state -> new Option(state, Cell.word("portal.people.state." + state),
                                Condition.of(Sql.of("state = ?"), state)))
                        .toList()),
                new Choice("oefening", "portal.people.practice",
                        List.of(new Option("ja", Cell.word("portal.people.practice.yes"),
                                Condition.of(Sql.of("practice = ?"), true)),
                                new Option("nee", Cell.word("portal.people.practice.no"),
                                        Condition.of(Sql.of("practice = ?"), false)))));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(
                Sql.of("position(lower(unaccent(?)) in lower(unaccent(concat_ws(' ', name, email, organisations)))) > 0"),
                typed.strip());
    }

    /** V-ICT-OR helps everybody; nobody else has the permission. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
