package be.vlavirgem.benchmark.series;

import static be.vlavirgem.benchmark.DutchWords.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.Readers;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.importing.CellProblem;
import be.vlavirgem.platform.importing.ImportRow;
import be.vlavirgem.platform.importing.Imports;
import be.vlavirgem.platform.jobs.JobsByHand;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.web.permission.NotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Series are made, changed, brought in and removed by the authority that has them, and by nobody else. */
@SpringJUnitConfig(BenchmarkSlice.class)
class SeriesDeskTest {

    @Autowired
    SeriesDesk desk;
    @Autowired
    SeriesPages pages;
    @Autowired
    Imports imports;
    @Autowired
    Readers readers;
    @Autowired
    TestDatabase database;
    @Autowired
    ApplicationContext slice;

    private Access editor;
    private Access stranger;

    @BeforeEach
    void twoAuthorities() {
        leaveNothing();
        editor = readers.in(organisation("23106", true), Role.AUTHORITY_EDITOR);
        stranger = readers.in(organisation("13025", true), Role.AUTHORITY_EDITOR);
    }

    @AfterEach
    void leaveNothing() {
        sql().sql("delete from own_series").update();
    }

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    private OrganisationId organisation(String nis, boolean current) {
        return sql().sql(
                "select id from organisation where nis = ? and kind = 'LOCAL_AUTHORITY' and (valid_until is null) = ?")
                .params(nis, current)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElseThrow();
    }

    private static SeriesForm form(String name, Map<String, String> values) {
        var fields = new HashMap<String, List<String>>();
        fields.put("naam", List.of(name));
        fields.put("eenheid", List.of("bezoekers"));
        fields.put("decimalen", List.of("1"));
        fields.put("gezien", List.of("1"));
        values.forEach((year, value) -> fields.put("jaar-" + year, List.of(value)));
        return SeriesForm.of(FormFields.of(fields));
    }

    private OwnSeries.Id made(Access by, String name, Map<String, String> values) {
        return by.scope().call(() -> desk.make(by, form(name, values))).orElseThrow();
    }

    private String values(Access by, OwnSeries.Id id) {
        return by.scope().call(() -> desk.series(id)).values().toString();
    }

    private List<String> deeds(OwnSeries.Id id) {
        return sql().sql("select action || ' ' || detail from audit_entry where subject_id = ? order by id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    @Test
    void aSeriesIsMadeChangedAndRemovedAndEachIsWrittenDown() {
        var id = made(editor, "Bezoekers", Map.of("2024", "1.200,5", "2025", "", "2026", "0"));
        assertThat(values(editor, id)).isEqualTo("{2024=1200.5, 2026=0}");
        assertThat(editor.scope()
                .call(() -> desk.change(editor, id, form("Bezoekers", Map.of("2024", "", "2025", "-3")))))
                .isEqualTo(SeriesDesk.Changed.DONE);
        assertThat(values(editor, id)).as("2026 had no field").isEqualTo("{2025=-3, 2026=0}");
        editor.scope().run(() -> desk.remove(editor, id));
        assertThat(sql().sql("select count(*) from own_series_value").query(Long.class).single()).isZero();
        assertThat(deeds(id)).containsExactly("benchmark.series-made 2", "benchmark.series-changed 1",
                "benchmark.series-removed 2");
    }

    @Test
    void aNameIsGivenOnceHoweverItIsWritten() {
        made(editor, "Bezoekers", Map.of());
        assertThat(editor.scope().call(() -> desk.make(editor, form("BEZOEKERS", Map.of())))).isEmpty();
        var other = made(editor, "Bellers", Map.of());
        assertThat(editor.scope().call(() -> desk.change(editor, other, form("bezoekers", Map.of()))))
                .isEqualTo(SeriesDesk.Changed.TAKEN);
        assertThat(made(stranger, "Bezoekers", Map.of())).as("of another authority").isNotNull();
    }

    /** Two windows: the second is told what the first kept, keeps nothing, and may then have its way. */
    @Test
    void whoTypedOverAnOlderVersionIsToldAndTakesNothingAway() {
        var id = made(editor, "Bezoekers", Map.of("2024", "3"));
        var first = form("Bezoekers", Map.of("2024", "3", "2025", "77"));
        var second = form("Bezoekers", Map.of("2020", "3", "2024", "3", "2025", ""));
        assertThat(editor.scope().call(() -> desk.change(editor, id, first))).isEqualTo(SeriesDesk.Changed.DONE);
        assertThat(editor.scope().call(() -> desk.change(editor, id, second)))
                .isEqualTo(SeriesDesk.Changed.MEANWHILE);
        assertThat(values(editor, id)).isEqualTo("{2024=3, 2025=77}");
        var told = editor.scope().call(() -> pages.meanwhile(editor, id, second, DUTCH));
        assertThat(told.meanwhile()).contains("Bezoekers", "bezoekers");
        assertThat(told.years()).filteredOn(year -> year.theirs() != null)
                .extracting(year -> year.label() + " " + year.typed() + " " + year.theirs())
                .containsExactly("2020 3 Nu bewaard: niets", "2025  Nu bewaard: 77");
        assertThat(editor.scope().call(() -> desk.change(editor, id, told.form())))
                .isEqualTo(SeriesDesk.Changed.DONE);
        assertThat(values(editor, id)).isEqualTo("{2020=3, 2024=3}");
    }

    @Test
    void aFileThatCameInMeanwhileIsAChange() {
        var id = made(editor, "Bezoekers", Map.of("2024", "3"));
        apply(editor, taken(editor, "Naam van de reeks;Jaar;Waarde\nBezoekers;2025;4,5\n"));
        assertThat(editor.scope().call(() -> desk.change(editor, id, form("Bezoekers", Map.of("2025", "")))))
                .isEqualTo(SeriesDesk.Changed.MEANWHILE);
        assertThat(values(editor, id)).isEqualTo("{2024=3, 2025=4.5}");
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        var id = made(editor, "Bezoekers", Map.of("2025", "5"));
        assertThat(stranger.scope().call(() -> desk.all())).isEmpty();
        assertThatThrownBy(() -> stranger.scope().run(() -> desk.remove(stranger, id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                () -> stranger.scope().call(() -> desk.change(stranger, id, form("Gekaapt", Map.of()))))
                .isInstanceOf(NotFoundException.class);
        assertThat(values(editor, id)).isEqualTo("{2025=5}");
    }

    /** As its measurements are. */
    @Test
    void whoMergedReadsTheSeriesOfItsPredecessorsAndChangesNoneOfThem() {
        var old = organisation("23023", false);
        var id = UUID.randomUUID();
        sql().sql(
                "insert into own_series (organisation_id, id, name, unit, decimals) values (?, ?, 'Bezoekers', 'bezoekers', 0)")
                .params(old.value(), id)
                .update();
        sql().sql("insert into own_series_value values (?, ?, 2024, 7)").params(old.value(), id).update();
        var series = new OwnSeries.Id(id);
        assertThat(values(editor, series)).isEqualTo("{2024=7}");
        var page = editor.scope().call(() -> pages.all(editor, DUTCH));
        assertThat(page.inherited()).extracting(SeriesPage.Line::owner).containsExactly("Galmaarden");
        assertThat(page.own()).isEmpty();
        assertThat(editor.scope().call(() -> pages.page(editor, series, DUTCH)).mayChange()).isFalse();
        assertThatThrownBy(() -> editor.scope().run(() -> desk.remove(editor, series)))
                .isInstanceOf(NotFoundException.class);
        assertThat(editor.scope().call(() -> desk.make(editor, form("Bezoekers", Map.of())))).isPresent();
    }

    private Imports.Upload.Taken taken(Access by, String file) {
        return (Imports.Upload.Taken) by.scope()
                .call(() -> imports.upload(by, "own-series", "reeksen.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> problems(Access by, Imports.Upload.Taken taken) {
        return by.scope()
                .call(() -> imports.rows(taken.id(), List.of(ImportRow.State.REFUSED), false, 100, 0))
                .stream()
                .flatMap(row -> row.problems().stream())
                .map(CellProblem::key)
                .toList();
    }

    private void apply(Access by, Imports.Upload.Taken taken) {
        var started = by.scope().call(() -> imports.apply(by, taken.id(), false));
        JobsByHand.run(slice, ((Imports.Application.Started) started).job());
    }

    @Test
    void valuesComeInAsAFileAndGoAsAWhole() {
        var id = made(editor, "Bezoekers", Map.of("2024", "3"));
        var file = "Reeks;Jaar;Waarde\nbezoekers;2024;3,0\nBezoekers;2025;4,5\n";
        var first = taken(editor, file);
        assertThat(problems(editor, first)).isEmpty();
        apply(editor, first);
        assertThat(values(editor, id)).isEqualTo("{2024=3, 2025=4.5}");
        var again = taken(editor, file);
        assertThat(editor.scope().call(() -> imports.find(again.id())).orElseThrow().counts().unchanged())
                .as("the same again")
                .isEqualTo(2);
        assertThat(editor.scope().call(() -> imports.revert(editor, first.id())))
                .isEqualTo(new Imports.Reversion.Done(1));
        assertThat(values(editor, id)).isEqualTo("{2024=3}");
    }

    @Test
    void aFileSaysNothingOfSeriesThatAreNotThere() {
        made(stranger, "Elders", Map.of());
        made(editor, "Bezoekers", Map.of());
        assertThat(problems(editor, taken(editor, """
                Reeks;Jaar;Waarde
                Elders;2024;3
                Bezoekers;1980;3
                Bezoekers;2024;3,25
                Bezoekers;2025;veel
                """))).containsExactly("import.own-series.problem.series", "import.problem.range",
                "import.problem.decimals", "import.problem.number");
    }

    /** What is taken along can be brought in again. */
    @Test
    void theTableTakenAlongIsAFileThatComesIn() throws IOException {
        var id = made(editor, "Bezoekers", Map.of("2024", "1.200,5", "2025", "7"));
        var table = Objects.requireNonNull(editor.scope()
                .call(() -> pages.sheet(pages.readable(editor), DUTCH).sheet())
                .as(new MockHttpServletRequest("GET", "/benchmark/eigen-reeksen/tabel.csv"))
                .getBody());
        editor.scope().call(() -> desk.change(editor, id, form("Bezoekers", Map.of("2024", "", "2025", ""))));
        var taken = (Imports.Upload.Taken) editor.scope()
                .call(() -> imports.upload(editor, "own-series", "tabel.csv", table));
        assertThat(problems(editor, taken)).isEmpty();
        apply(editor, taken);
        assertThat(values(editor, id)).isEqualTo("{2024=1200.5, 2025=7}");
    }

    /** Nothing that is counted or compared reads them: only the tables of the series say their name. */
    @Test
    void seriesAreInNoStatistic() {
        assertThat(sql().sql("""
                select proname from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
                where nspname = 'public' and prosrc like '%own_series%'
                """).query(String.class).list()).isEmpty();
        assertThat(sql().sql("""
                select viewname from pg_views where schemaname = 'public' and definition like '%own_series%'
                """).query(String.class).list()).isEmpty();
        assertThat(sql().sql("select has_table_privilege('vlavirgem_stats', 'own_series_value', 'insert')")
                .query(Boolean.class)
                .single()).isFalse();
    }

    @Test
    void aReaderBoundToNothingSeesNone() {
        made(editor, "Bezoekers", Map.of("2025", "5"));
        assertThat(TenantScope.none().call(() -> desk.all())).isEmpty();
    }
}
