package be.vlavirgem.maturity;

import static be.vlavirgem.platform.list.ListColumn.figures;
import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who did not submit in the round that runs, or that ran last, and still exists: whom V-ICT-OR calls. */
@Component
class CallList implements ListDefinition<CallLine> {

    static final String PATH = "/beheer/bellijst";

    /** What is looked up per authority stands in the select, so that it is done for the rows that are shown only. */
    private static final Sql ROWS = Sql.of("""
            select round.id as round_id, organisation.id, organisation.name, organisation.nis, province_nis, participation.state, participation.done,
                   (select regexp_replace(province.name, '^Provincie ', '') from organisation as province where province.kind = 'PROVINCE' and province.nis = province_nis) as province,
                   size_group.code as size_code, size_group.name as size_name,
                   (select string_agg(person.name, ', ' order by person.name) from membership join person on person.id = person_id
                    where organisation_id = organisation.id and role = 'AUTHORITY_ADMINISTRATOR' and locked_at is null) as contact,
                   (select string_agg(person.email, ', ' order by person.name) from membership join person on person.id = person_id
                    where organisation_id = organisation.id and role = 'AUTHORITY_ADMINISTRATOR' and locked_at is null) as address,
                   (select max(day) from usage_day where organisation_id = organisation.id) as last_visit,
                   noted.text as note, (noted.noted_at at time zone 'Europe/Brussels')::date as noted_on, (select name from person where person.id = noted.noted_by) as noted_by,
                   extension.until, kept.name as person, kept.position, kept.telephone, kept.email,
                   (""" + Reminders.LATEST + """
                    at time zone 'Europe/Brussels')::date as reminded_on
            from measurement_round as round
            cross join lateral round_participation(round.id) as participation
            join organisation on organisation.id = participation.organisation_id
            left join call_contact as kept on kept.organisation_id = organisation.id
            left join local_authority on local_authority.organisation_id = organisation.id
            left join lateral (select code, name from peer_group_member join peer_group on peer_group.id = peer_group_id
                where peer_group_member.organisation_id = organisation.id and system = 'SIZE' and year = round.year) as size_group on true
            left join lateral (select text, noted_at, noted_by from round_call_note
                where round_call_note.round_id = round.id and round_call_note.organisation_id = organisation.id order by version desc limit 1) as noted on true
            left join lateral (select until from round_extension
                where round_extension.round_id = round.id and round_extension.organisation_id = organisation.id order by round_extension.id desc limit 1) as extension on true
            where participation.state <> 'SUBMITTED' and coalesce(organisation.valid_until >= current_date, true)
            """);

    private static final Sql OF_ROUND = Sql.of("round_id = (" + CallRound.OF_DAY + ")");

    private static final Sql FOUND = Sql.of("""
            position(lower(unaccent(?)) in lower(unaccent(name || ' ' || coalesce(contact, '') || ' ' || coalesce(address, '') || ' ' || coalesce(person, '')))) > 0
            or nis like ? || '%'
            """);

    private static final List<ListColumn<CallLine>> COLUMNS = List.of(
            words("bestuur", "maturity.calls.authority", Sql.of("name"), line -> Cell.text(line.name())),
            onRequest(words("nis", "maturity.calls.nis", Sql.of("nis"), line -> Cell.text(line.nis()))),
            onRequest(words("provincie", "maturity.calls.province", Sql.of("province"),
                    line -> Cell.text(line.province()))),
            onRequest(words("grootte", "maturity.calls.size", Sql.of("size_code"), line -> Cell.text(line.size()))),
            words("stand", "maturity.state", Sql.of("state"), CallLine::stateInWords),
            figures("gedaan", "maturity.calls.done", Sql.of("done"), line -> Cell.figure(line.done())),
            words("contact", "maturity.calls.contact", Sql.of("contact"), line -> Cell.text(line.contact())),
            onRequest(words("adres", "maturity.calls.address", Sql.of("address"), line -> Cell.text(line.address()))),
            words("contactpersoon", "maturity.contact", Sql.of("person"), line -> Cell.text(line.person())),
            onRequest(words("functie", "maturity.contact.position", Sql.of("position"),
                    line -> Cell.text(line.position()))),
            words("telefoon", "maturity.contact.telephone", Sql.of("telephone"), line -> Cell.text(line.telephone())),
            onRequest(words("mail", "maturity.contact.email", Sql.of("email"), line -> Cell.text(line.email()))),
            words("laatst", "maturity.calls.last-visit", Sql.of("last_visit"), line -> Cell.day(line.lastVisit())),
            words("notitie", "maturity.calls.note", Sql.of("note"), line -> Cell.text(line.note())),
            onRequest(words("genoteerd", "maturity.calls.noted-on", Sql.of("noted_on"),
                    line -> Cell.day(line.notedOn()))),
            onRequest(words("door", "maturity.calls.noted-by", Sql.of("noted_by"), line -> Cell.text(line.notedBy()))),
            onRequest(words("verlengd", "maturity.calls.until", Sql.of("until"), line -> Cell.day(line.until()))),
            words("herinnerd", "maturity.calls.reminded", Sql.of("reminded_on"), line -> Cell.day(line.remindedOn())));

    private final CallFilters filters;
    private final Clock clock;

    CallList(CallFilters filters, Clock clock) {
        this.filters = filters;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "bellijst";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.FOLLOW_ROUNDS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public CallLine row(ResultSet row) throws SQLException {
        return CallLine.read(row);
    }

    @Override
    public String href(CallLine line) {
        return PATH + "/" + line.id();
    }

    @Override
    public List<ListColumn<CallLine>> columns() {
        return COLUMNS;
    }

    @Override
    public List<ListFilter> filters() {
        return filters.all();
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(FOUND, typed.strip(), typed.strip());
    }

    /** V-ICT-OR calls all of the round; nobody else has the permission. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(OF_ROUND, LocalDate.now(clock));
    }
}
