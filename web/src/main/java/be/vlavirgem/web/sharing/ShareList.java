package be.vlavirgem.web.sharing;

import static be.vlavirgem.platform.list.ListColumn.figures;
import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All an organisation lets or let others read: what, with whom, until when, and whether it is used. */
@Component
class ShareList implements ListDefinition<ShareLine> {

    static final String PATH = "/delen";

    private static final Sql ROWS = Sql.of("""
            select share.*, person.name as maker,
                   coalesce((select name from organisation where organisation.id = grantee_id and grantee_kind = 'ORGANISATION'),
                            label || coalesce(' (' || address || ')', ''), address) as grantee
            from share join person on person.id = share.made_by where share.purpose = 'READ'
            """);

    private static final List<ListColumn<ShareLine>> COLUMNS = List.of(
            words("wat", "web.share.what", Sql.of("title"), line -> Cell.text(line.title())),
            words("met-wie", "web.share.with", Sql.of("grantee"), ShareLine::withWhom),
            words("tot", "web.share.until", Sql.of("valid_until"), line -> Cell.day(line.until())),
            new ListColumn<>("stand", "web.share.state", false, null, ShareLine::stateInWords, true),
            words("laatst", "web.share.used", Sql.of("last_used_at"), line -> Cell.day(line.usedOn())),
            figures("keren", "web.share.uses", Sql.of("uses"), ShareLine::howOften),
            onRequest(words("waarvoor", "web.share.reason", Sql.of("reason"), line -> Cell.text(line.reason()))),
            onRequest(words("door", "web.share.by", Sql.of("maker"), line -> Cell.text(line.madeBy()))),
            onRequest(words("sinds", "web.share.since", Sql.of("made_at"), line -> Cell.day(line.madeOn()))));

    private final Clock clock;

    ShareList(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "delen";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.SHARE;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public ShareLine row(ResultSet row) throws SQLException {
        return ShareLine.read(row, LocalDate.now(clock), clock.getZone());
    }

    @Override
    public String href(ShareLine line) {
        return PATH + "/" + line.id();
    }

    @Override
    public List<ListColumn<ShareLine>> columns() {
        return COLUMNS;
    }

    @Override
    public List<ListFilter> filters() {
        var today = LocalDate.now(clock);
        return List.of(new Choice("stand", "web.share.state",
                List.of(new Option("open", Cell.word("web.share.state.open"),
                        Condition.of(Sql.of("withdrawn_at is null and valid_until >= ?"), today)),
                        new Option("afgelopen", Cell.word("web.share.state.ended"),
                                Condition.of(Sql.of("withdrawn_at is null and valid_until < ?"), today)),
                        new Option("ingetrokken", Cell.word("web.share.state.withdrawn"),
                                Condition.of(Sql.of("withdrawn_at is not null"))))),
                new Choice("met", "web.share.with",
                        Stream.of("ORGANISATION", "LINK")
                                .map(kind -> new Option(kind, Cell.word("web.share.kind." + kind),
                                        Condition.of(Sql.of("grantee_kind = ?"), kind)))
                                .toList()));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(
                Sql.of("position(lower(unaccent(?)) in lower(unaccent(title || ' ' || coalesce(grantee, '')))) > 0"),
                typed);
    }

    /** What a predecessor shared is its history, and no longer open to change. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(Sql.of("organisation_id = ?"),
                access.current().map(Membership::organisation).orElseThrow().value());
    }
}
