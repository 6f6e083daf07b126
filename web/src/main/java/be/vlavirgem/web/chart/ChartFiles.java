package be.vlavirgem.web.chart;

import be.vlavirgem.platform.list.ListFile;
import be.vlavirgem.platform.report.PngPrinter;
import be.vlavirgem.platform.report.PrintRefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a file of a chart: a drawing that needs no page around it, or a picture of it. */
@Component
class ChartFiles {

    /** What a chart can be taken along as, by the ending of its file. */
    enum Form {
        SVG, PNG, XLSX, CSV;

        /** The others are of the table beside it. */
        boolean isDrawing() {
            return this == SVG || this == PNG;
        }
    }

    /**
     * Who takes it along.
     *
     * @param authority whose figures they are where the chart does not say it; absent for who works for none
     * @param practises that all figures are invented
     * @param guest     not signed in
     */
    record Taker(@Nullable String authority, boolean practises, boolean guest) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ITemplateEngine templates;
    private final PngPrinter printer;
    private final MessageSource messages;
    private final Clock clock;

    ChartFiles(ITemplateEngine templates, PngPrinter printer, MessageSource messages, Clock clock) {
        this.templates = templates;
        this.printer = printer;
        this.messages = messages;
        this.clock = clock;
    }

    /** Empty where it cannot be had as that: a drawing that has no table. */
    Optional<ChartFile> of(Chart chart, Form form, Taker taker, Locale locale) {
        return switch (form) {
            case SVG -> Optional.of(new ChartFile(ChartFile.name(chart.frame(), "svg"), "image/svg+xml;charset=UTF-8",
                    svg(chart, taker, locale).getBytes(StandardCharsets.UTF_8)));
            case PNG -> Optional.of(new ChartFile(ChartFile.name(chart.frame(), "png"), "image/png",
                    png(svg(chart, taker, locale), taker)));
            case XLSX -> table(chart, ListFile.Format.XLSX, locale);
            case CSV -> table(chart, ListFile.Format.CSV, locale);
        };
    }

    private Optional<ChartFile> table(Chart chart, ListFile.Format format, Locale locale) {
        return ChartTable.of(chart)
                .map(table -> new ChartFile(ChartFile.name(chart.frame(), format.extension()), format.mediaType(),
                        new ChartTable(chart.frame().title(), table, locale,
                                key -> messages.getMessage(key, null, locale))
                                .as(format)));
    }

    String svg(Chart chart, Taker taker, Locale locale) {
        ChartSheet.Words words = (key, arguments) -> messages.getMessage(key, arguments, locale);
        var made = words.of("web.report.made", DAY.format(LocalDate.now(clock)));
        var sheet = ChartSheet.of(chart, taker.authority(), words,
                taker.practises() ? made + " · " + words.of("web.practice") : made);
        return ChartMarkup.alone(templates.process("web/chart/file", Set.of("sheet"),
                new Context(locale, Map.of("sheet", sheet))));
    }

    private byte[] png(String svg, Taker taker) {
        try {
            return taker.guest() ? printer.printForGuest(svg) : printer.print(svg);
        } catch (PrintRefusedException tooMuch) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, tooMuch);
        }
    }
}
