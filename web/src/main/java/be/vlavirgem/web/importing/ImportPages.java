package be.vlavirgem.web.importing;

import be.vlavirgem.platform.importing.CellProblem;
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

    List<Choice> kinds(Locale locale) {
        return imports.targets()
                .stream()
                .map(target -> Choice.of(target.code(), title(target.code(), locale), false))
                .toList();
    }

    /** What must be in the files, kind by kind. */
    List<ImportSample> samples(Locale locale) {
        return imports.targets()
                .stream()
                .map(target -> ImportSample.of(target, title(target.code(), locale),
                        new Words(target.code(), locale)::label))
                .toList();
    }

    List<ImportLine> list(Locale locale) {
        return imports.latest(MOST)
                .stream()
                .map(batch -> new ImportLine(batch, title(batch.target(), locale), moment(batch.uploadedAt())))
                .toList();
    }

    ImportPage page(ImportId id, HttpServletRequest request, Locale locale) {
        var batch = imports.find(id).orElseThrow(NotFoundException::new);
        var words = new Words(batch.target(), locale);
        var target = target(batch.target());
        var filter = RowFilter.of(request.getParameter("stand"));
        var pager = ListAddress.of(request).pager(ROWS, filter.rows(batch.counts()));
        var rows = imports.rows(id, filter.states, ROWS, Math.max(0, pager.first() - 1))
                .stream()
                .map(row -> words.row(target, row))
                .toList();
        return new ImportPage(batch, title(batch.target(), locale), moment(batch.uploadedAt()),
                batch.appliedAt().map(this::moment).orElse(null), words.fields(target, batch),
                words.settings(batch.dialect()), words.tabs(batch, filter), rows, pager);
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

        List<Tab> tabs(ImportBatch batch, RowFilter now) {
            return Arrays.stream(RowFilter.values())
                    .map(filter -> new Tab(text("web.import.rows." + filter, filter.rows(batch.counts())),
                            "%s/%s?stand=%s".formatted(ImportMenu.PATH, batch.id(), filter.parameter), filter == now))
                    .toList();
        }

        RowView row(ImportTarget kind, ImportRow row) {
            var cells = IntStream.range(0, kind.fields().size())
                    .mapToObj(at -> cell(kind.fields().get(at), row.cells().get(at), row.problems()))
                    .toList();
            return new RowView(row.number(), chip(row), stateKey(row), cells, String.join(" · ", row.before()),
                    String.join(" · ", row.after()));
        }

        private CellView cell(ImportField field, String text, List<CellProblem> problems) {
            return new CellView(label(field), text, problems.stream()
                    .filter(problem -> problem.field().equals(field.code()))
                    .map(problem -> text(problem.key(), problem.params()))
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
