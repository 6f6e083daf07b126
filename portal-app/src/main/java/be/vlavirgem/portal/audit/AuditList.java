package be.vlavirgem.portal.audit;

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
import be.vlavirgem.platform.list.ListFilter.Period;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

/** Who did what when, of the organisations that may be read; the latest first. */
record AuditList(String key, String path, Permission permission, boolean ofAll, ZoneId zone)
        implements
            ListDefinition<AuditLine> {

    private static final String BEGIN = """
            select audit_entry.id, audit_entry.organisation_id, organisation.name as organisation, at, audit_entry.person_id, person.name as who, action,
                   case when action = 'look-along.page' then detail
                        when action = 'round.reminded' then substring(detail from ' ([0-9]+)$')
                        when action = 'guest.asked' then substring(detail from '^[A-Z]{3} ([0-9]+)$')
                        when action = 'guest.sent' then substring(detail from '^[0-9]+/[0-9]+$')
                        when action in ('benchmark.consent-given', 'benchmark.consent-withdrawn') then substring(detail from '^[a-z-]+')
                        when split_part(action, '.', 1) in ('solution', 'customer') then (
            """;
    private static final String MORE = """
            )
                        when split_part(action, '.', 1) = 'round' then (select name from measurement_round where measurement_round.id = audit_entry.subject_id)
                        when split_part(action, '.', 1) = 'measurement' then (select measurement_round.name
                             from measurement join measurement_round on measurement_round.id = round_id
                             where measurement.organisation_id = audit_entry.organisation_id and measurement.id = audit_entry.subject_id)
                        when split_part(action, '.', 1) = 'delegate' then (select named.name from person as named where named.id =
                             case when detail ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then detail::uuid end) end as about,
                   (select named.name from organisation as named where named.id <> audit_entry.organisation_id and named.id =
                        case when split_part(action, '.', 1) = 'round' and detail ~ ' [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                             then right(detail, 36)::uuid
                             when split_part(action, '.', 1) = 'delegation'
                             then (select case when body_id = audit_entry.organisation_id then authority_id else body_id end from delegation where delegation.id = audit_entry.subject_id)
                             else audit_entry.subject_id end) as whom,
                   (select asker.name from audit_entry as asked join person as asker on asker.id = asked.person_id
                    where audit_entry.action = 'guest.sent' and asked.action = 'guest.asked' and asked.organisation_id = audit_entry.organisation_id
                      and asked.subject_id = audit_entry.subject_id limit 1) as asked_by,
                   (select concat_ws('/', share.kind, share.grantee_kind, given.name)
                    from share left join organisation as given on given.id = share.grantee_id
                    where split_part(action, '.', 1) = 'share' and share.organisation_id = audit_entry.organisation_id and share.id = audit_entry.subject_id) as shared,
            """;
    private static final String END = """
            from audit_entry join organisation on organisation.id = audit_entry.organisation_id
            left join person on person.id = audit_entry.person_id
            """;
    /** Of the own ones also what is not published. */
    private static final Sql OWN = Sql
            .of(BEGIN + "select name from solution where solution.id = audit_entry.subject_id" + MORE
                    + "'/leverancier/oplossingen/' || audit_entry.subject_id as page " + END);
    private static final Sql ALL = Sql.of(BEGIN
            + "select name from published_solution where published_solution.id = audit_entry.subject_id" + MORE
            + "null as page " + END);
    private static final Sql FOUND = Sql.of("""
            organisation_id in (select named.id from organisation as named where position(lower(unaccent(?)) in lower(unaccent(named.name))) > 0)
            or person_id in (select named.id from person as named where position(lower(unaccent(?)) in lower(unaccent(named.name))) > 0)
            """);
    /** What deeds are about: the first part of their codes. */
    private static final List<String> ABOUT = List.of("measurement", "round", "questionnaire", "code-lists",
            "reference-components", "benchmark", "indicators", "benchmark-places", "benchmark-help", "document",
            "comment", "task",
            "guest", "solution", "customer", "use", "question",
            "standard", "share", "approval",
            "delegation", "delegate", "person", "invitation", "registration", "look-along", "organisation", "supplier",
            "practice", "key", "import", "mail", "mail-text", "borders", "job");

    @Override
    public Sql rows() {
        return ofAll ? ALL : OWN;
    }

    @Override
    public AuditLine row(ResultSet row) throws SQLException {
        return AuditLine.read(row, zone);
    }

    /** A deed has no page, but an own solution has one; that of the organisation is for those who see all. */
    @Override
    public String href(AuditLine line) {
        return ofAll ? "/beheer/organisaties/" + line.organisation() : line.href();
    }

    @Override
    public List<ListColumn<AuditLine>> columns() {
        return List.of(words("wanneer", "portal.audit.when", Sql.of("at"), line -> Cell.text(line.when())),
                words("wie", "portal.audit.who", Sql.of("who"), AuditLine::person),
                words("wat", "portal.audit.what", Sql.of("action"), AuditLine::deed),
                words("betreft", "portal.audit.subject", Sql.of("coalesce(whom, shared, about)"), AuditLine::subject),
                words("organisatie", "portal.audit.where", Sql.of("organisation"), line -> Cell.text(line.where())));
    }

    @Override
    public boolean descending() {
        return true;
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(new Choice("over", "portal.audit.about", ABOUT.stream().map(AuditList::option).toList()),
                new Period("dag", "portal.audit.day",
                        Sql.of("at >= (?::date)::timestamp at time zone 'Europe/Brussels'"),
                        Sql.of("at < (?::date + 1)::timestamp at time zone 'Europe/Brussels'")));
    }

    private static Option option(String about) {
        return new Option(about, Cell.word("portal.audit.about." + about),
                Condition.of(Sql.of("split_part(action, '.', 1) = ?"), about));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(FOUND, typed.strip(), typed.strip());
    }

    /** What the scope reads: the own organisation with those before it, or all of them for V-ICT-OR. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
