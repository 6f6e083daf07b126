package be.vlavirgem.web.importing;

import be.vlavirgem.platform.importing.ImportBatch;
import be.vlavirgem.platform.importing.ImportField;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.ImportRow;
import be.vlavirgem.platform.importing.ImportTarget;
import be.vlavirgem.platform.importing.Imports;
import be.vlavirgem.platform.tabular.Dialect;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.importing.ImportPage.CellView;
import be.vlavirgem.web.importing.ImportPage.FieldChoice;
import be.vlavirgem.web.importing.ImportPage.RemarkView;
import be.vlavirgem.web.importing.ImportPage.RowView;
import be.vlavirgem.web.importing.ImportPage.Setting;
import be.vlavirgem.web.importing.ImportPage.Tab;
import be.vlavirgem.web.list.ListAddress;
import be.vlavirgem.web.permission.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages of imports, in words. */
@Component
class ImportPages {

    private static final int ROWS = 50;
    private static final int MOST = 50;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Imports imports;
    private final MessageSource messages;
    private final Clock clock;

    ImportPages(Imports imports, MessageSource messages, Clock clock) {
        this.imports = imports;
        this.messages = messages;
        this.clock = clock;
    }

    Stream<ImportTarget> targets(ImportDesk desk) {
        return imports.targets().stream().filter(desk::takes);
    }

    /** One of this desk; 404 for one of another. */
    ImportBatch batch(ImportDesk desk, ImportId id) {
        return imports.find(id).filter(batch -> takes(desk, batch)).orElseThrow(NotFoundException::new);
    }

    private boolean takes(ImportDesk desk, ImportBatch batch) {
        return targets(desk).anyMatch(target -> target.code().equals(batch.target()));
    }

    List<Choice> kinds(ImportDesk desk, Locale locale) {
        return targets(desk)
                .map(target -> Choice.of(target.code(), title(target.code(), locale), false))
                .toList();
    }

    /** What must be in the files, kind by kind. */
    List<ImportSample> samples(ImportDesk desk, Locale locale) {
        return targets(desk)
                .map(target -> ImportSample.of(desk, target, title(target.code(), locale), locale,
                        new Words(target.code(), locale)::label))
                .toList();
    }

    List<ImportLine> list(ImportDesk desk, Locale locale) {
        return imports.latest(MOST)
                .stream()
                .filter(batch -> takes(desk, batch))
                .map(batch -> new ImportLine(desk.of(batch.id()), batch, title(batch.target(), locale),
                        moment(batch.uploadedAt())))
                .toList();
    }

    ImportPage page(ImportDesk desk, ImportId id, HttpServletRequest request, Locale locale) {
        var batch = batch(desk, id);
        var words = new Words(batch.target(), locale);
        var target = target(batch.target());
        var filter = RowFilter.of(request.getParameter("stand"));
        var pager = ListAddress.of(request).pager(ROWS, filter.rows(batch.counts()));
        var rows = imports.rows(id, filter.states, filter.isStriking(), ROWS, Math.max(0, pager.first() - 1))
                .stream()
                .map(row -> words.row(target, row))
                .toList();
        return new ImportPage(desk.of(id), batch, title(batch.target(), locale), moment(batch.uploadedAt()),
                batch.appliedAt().map(this::moment).orElse(null), words.fields(target, batch),
                words.settings(batch.dialect()), words.tabs(desk, batch, filter), rows, pager);
    }

    /** The rows that stand in the way of reverting. */
    List<RowView> rows(ImportId id, List<ImportRow> rows, Locale locale) {
        var batch = imports.find(id).orElseThrow(NotFoundException::new);
        var words = new Words(batch.target(), locale);
        return rows.stream().map(row -> words.row(target(batch.target()), row)).toList();
    }

    private ImportTarget target(String code) {
        return imports.targets().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private String title(String target, Locale locale) {
        return messages.getMessage("import.%s.title".formatted(target), null, locale);
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.atZone(clock.getZone()));
    }

    /** The words of one kind of import in one language. */
    private final class Words {

        private final String target;
        private final Locale locale;

        Words(String target, Locale locale) {
            this.target = target;
            this.locale = locale;
        }

        private String text(String key, Object... about) {
            return messages.getMessage(key, about, locale);
        }

        private String label(ImportField field) {
            return text("import.%s.field.%s".formatted(target, field.code()));
        }

        List<FieldChoice> fields(ImportTarget kind, ImportBatch batch) {
            return IntStream.range(0, kind.fields().size()).mapToObj(at -> {
                var chosen = batch.columns().get(at);
                var label = label(kind.fields().get(at));
                return new FieldChoice("kolom-" + at, label,
                        chosen < 0 ? text("web.import.column.missing", label) : null,
                        columns(batch.header(), chosen));
            }).toList();
        }

        private List<Choice> columns(List<String> header, int chosen) {
            var none = Choice.of("", text("web.import.column.none"), chosen < 0);
            return Stream.concat(Stream.of(none), IntStream.range(0, header.size())
                    .mapToObj(at -> Choice.of(String.valueOf(at), text("web.import.column", at + 1, header.get(at)),
                            at == chosen)))
                    .toList();
        }

        List<Setting> settings(Dialect dialect) {
            var decimals = setting("decimalen", Dialect.Decimals.values(), dialect.decimals());
            return dialect.format() == Dialect.Format.XLSX
                    ? List.of(decimals)
                    : List.of(setting("codering", Dialect.Encoding.values(), dialect.encoding()),
                            setting("scheiding", Dialect.Separator.values(), dialect.separator()), decimals);
        }

        private Setting setting(String name, Enum<?>[] all, Enum<?> now) {
            var key = "web.import." + name;
            return new Setting(name, text(key), Arrays.stream(all)
                    .map(each -> Choice.of(each.name(), text(key + "." + each.name()), each == now))
                    .toList());
        }

        List<Tab> tabs(ImportDesk desk, ImportBatch batch, RowFilter now) {
            return Arrays.stream(RowFilter.values())
                    .map(filter -> new Tab(text("web.import.rows." + filter, filter.rows(batch.counts())),
                            "%s?stand=%s".formatted(desk.of(batch.id()), filter.parameter), filter == now))
                    .toList();
        }

        RowView row(ImportTarget kind, ImportRow row) {
            var cells = IntStream.range(0, kind.fields().size())
                    .mapToObj(at -> cell(kind.fields().get(at), row.cells().get(at), row))
                    .toList();
            return new RowView(row.number(), chip(row), stateKey(row), cells, kind.told(row.before(), messages, locale),
                    kind.told(row.after(), messages, locale));
        }

        private CellView cell(ImportField field, String text, ImportRow row) {
            return new CellView(label(field), text, row.problems()
                    .stream()
                    .filter(problem -> problem.field().equals(field.code()))
                    .map(problem -> text(problem.key(), problem.params()))
                    .toList(),
                    row.remarks()
                            .stream()
                            .filter(remark -> remark.field().equals(field.code()))
                            .map(remark -> new RemarkView(text(remark.key(), remark.params()), remark.striking()))
                            .toList());
        }

        private static String chip(ImportRow row) {
            return switch (row.outcome()) {
                case APPLIED -> "good";
                case SKIPPED -> "warn";
                case NONE -> row.state() == ImportRow.State.REFUSED ? "bad" : "plain";
            };
        }

        private static String stateKey(ImportRow row) {
            var came = row.outcome() == ImportRow.Outcome.SKIPPED ? "SKIPPED" : row.state().name();
            return "web.import.row." + came;
        }
    }
}
