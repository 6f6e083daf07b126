package be.vlavirgem.benchmark.beside;

import static be.vlavirgem.platform.list.ListColumn.figures;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
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
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who shows figures to the authority one works for: a line for each theme, as far as it may be read today. */
@Component
class NamedList implements ListDefinition<NamedLine> {

    static final String PATH = "/benchmark/naast";

    private static final Sql ROWS = Sql.of("""
            select md5(shown.organisation_id::text || shown.theme || shown.scope)::uuid as id, shown.organisation_id, organisation.name, shown.theme,
                   shown.scope, count(distinct shown.indicator)::int as figures, max(shown.period)::int as year, max(shown.until) as until
            from benchmark_named as shown join organisation on organisation.id = shown.organisation_id
            where shown.organisation_id is distinct from (select nullif(current_setting('vlavirgem.organisation', true), '')::uuid)
            group by shown.organisation_id, organisation.name, shown.theme, shown.scope
            """);

    private static final List<ListColumn<NamedLine>> COLUMNS = List.of(
            words("bestuur", "benchmark.beside.authority", Sql.of("name"), line -> Cell.text(line.name())),
            words("thema", "benchmark.consent.theme", Sql.of("theme"), line -> Cell.text(line.theme())),
            words("wie", "benchmark.beside.scope", Sql.of("scope"),
                    line -> Cell.word("benchmark.beside.scope." + line.scope())),
            figures("cijfers", "benchmark.consent.figures", Sql.of("figures"),
                    line -> Cell.figure(BigDecimal.valueOf(line.figures()))),
            figures("jaar", "benchmark.beside.year", Sql.of("year"),
                    line -> Cell.text(String.valueOf(line.year()))),
            words("tot", "benchmark.consent.until", Sql.of("until"), line -> Cell.day(line.until())));

    private final Indicators indicators;
    private final Clock clock;

    NamedList(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "naast";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.READ_BENCHMARK;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public NamedLine row(ResultSet row) throws SQLException {
        var theme = row.getString("theme");
        return new NamedLine(row.getObject("organisation_id", UUID.class), row.getString("name"),
                themes().filter(one -> one.code().equals(theme)).map(Theme::name).findFirst().orElse(theme),
                row.getString("scope"), row.getInt("figures"), row.getInt("year"),
                row.getObject("until", LocalDate.class));
    }

    private Stream<Theme> themes() {
        return indicators.themes(LocaleContextHolder.getLocale()).stream();
    }

    @Override
    public String href(NamedLine line) {
        return BesideController.path(new NamedId(line.organisation()));
    }

    @Override
    public List<ListColumn<NamedLine>> columns() {
        return COLUMNS;
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(new Choice("thema", "benchmark.consent.theme", themes()
                .map(theme -> new Option(theme.code(), Cell.text(theme.name()),
                        Condition.of(Sql.of("theme = ?"), theme.code())))
                .toList()));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(Sql.of("position(lower(unaccent(?)) in lower(unaccent(name))) > 0"), typed);
    }

    /** Who works here by delegation reads what everybody may. */
    @Override
    public Condition visibleTo(Access access) {
        var open = Condition.of(Sql.of("until >= ?"), LocalDate.now(clock));
        return access.isDelegated() ? open.and(Condition.of(Sql.of("scope = 'PUBLIC'"))) : open;
    }
}
