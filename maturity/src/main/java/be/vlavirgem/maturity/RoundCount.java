package be.vlavirgem.maturity;

import be.vlavirgem.maturity.RoundFigures.Group;
import be.vlavirgem.maturity.RoundFigures.Quartiles;
import be.vlavirgem.maturity.RoundFigures.Subject;
import be.vlavirgem.web.form.Days;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a round came to; the database says which groups are too small to show (decision 009). */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class RoundCount {

    /** A group with its members, or all of Flanders. */
    private record Counted(UUID id, String system, String code, String name, List<UUID> members) {}

    private record Band(UUID group, String subject, int n, @Nullable Quartiles quartiles) {}

    private static final String FLANDERS = "FLANDERS";

    private final Participation participation;
    private final PublishedQuestionnaires questionnaires;
    private final JdbcClient sql;

    RoundCount(Participation participation, PublishedQuestionnaires questionnaires, JdbcClient sql) {
        this.participation = participation;
        this.questionnaires = questionnaires;
        this.sql = sql;
    }

    RoundFigures of(Round round) {
        var chapters = questionnaires.of(round.questionnaire()).chapters();
        var taking = participation.in(List.of(round.id()));
        var groups = groups(round.year());
        var totals = bands(round, groups.stream().map(Counted::id).toList(), List.of(SubjectValue.TOTAL)).stream()
                .collect(Collectors.toMap(Band::group, Function.identity()));
        var flanders = groups.stream().filter(group -> group.system().equals(FLANDERS)).map(Counted::id).toList();
        var ofChapters = bands(round, flanders, chapters.stream().map(Chapter::code).toList()).stream()
                .collect(Collectors.toMap(Band::subject, Function.identity()));
        var all = Response.Count.of(taking);
        return new RoundFigures(round.name(), round.year(), Days.write(round.opensOn()),
                Days.write(until(round, taking)),
                all.total(), all.submitted(),
                groups.stream().map(group -> group(group, taking, totals)).toList(),
                chapters.stream().map(chapter -> subject(chapter, ofChapters)).toList());
    }

    /** Who has longer submits after the last day of all, and whoever submitted on the day on which it was closed counts too. */
    static LocalDate until(Round round, List<Participation.Taking> taking) {
        return Stream.concat(Stream.of(round.lastDay()),
                taking.stream().map(Participation.Taking::submittedOn).filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Group group(Counted group, List<Participation.Taking> taking, Map<UUID, Band> totals) {
        var members = new HashSet<>(group.members());
        var count = Response.Count
                .of(taking.stream().filter(each -> members.contains(each.organisation())).toList());
        var band = totals.get(group.id());
        return new Group(group.system(), group.code(), group.name(), count.total(), count.submitted(),
                band == null ? null : band.quartiles());
    }

    private static Subject subject(Chapter chapter, Map<String, Band> bands) {
        var band = bands.get(chapter.code());
        return new Subject(chapter.title(), band == null ? 0 : band.n(), band == null ? null : band.quartiles());
    }

    private List<Counted> groups(int year) {
        return sql.sql("""
                select id, system, code, name, array_agg(organisation_id) as members
                from peer_group join peer_group_member on peer_group_id = peer_group.id
                where year = ? and system in ('FLANDERS', 'PROVINCE', 'SIZE', 'FACILITY')
                group by id order by array_position(array['FLANDERS', 'PROVINCE', 'SIZE', 'FACILITY'], system), code
                """)
                .param(year)
                .query((row, number) -> new Counted(row.getObject("id", UUID.class), row.getString("system"),
                        row.getString("code"), row.getString("name"),
                        List.of((UUID[]) row.getArray("members").getArray())))
                .list();
    }

    /** What may be shown of these groups; without quartiles where the database hides them. */
    private List<Band> bands(Round round, List<UUID> groups, List<String> subjects) {
        return sql.sql("""
                select asked.id, subject, n, hidden, p25, median, p75
                from unnest(:groups::uuid[]) as asked (id) cross join lateral peer_statistics(:round, asked.id, :subjects)
                """)
                .param("groups", groups.toArray(UUID[]::new))
                .param("round", round.id().value())
                .param("subjects", subjects.toArray(String[]::new))
                .query(RoundCount::band)
                .list();
    }

    private static Band band(ResultSet row, int number) throws SQLException {
        return new Band(row.getObject("id", UUID.class), row.getString("subject"), row.getInt("n"),
                row.getBoolean("hidden")
                        ? null
                        : new Quartiles(rounded(row.getBigDecimal("p25")), rounded(row.getBigDecimal("median")),
                                rounded(row.getBigDecimal("p75"))));
    }

    private static BigDecimal rounded(@Nullable BigDecimal value) {
        return Stream.ofNullable(value).findFirst().orElseThrow().setScale(1, RoundingMode.HALF_UP);
    }
}
