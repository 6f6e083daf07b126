package be.vlavirgem.maturity;

import be.vlavirgem.platform.audit.AuditTrail;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a page of the history of a measurement. */
@Component
class HistoryPages {

    private static final int SIZE = 50;
    /** Stands among the answers, with what it was about. */
    private static final String CORRECTED = "measurement.corrected";

    /**
     * A page, counted from 1.
     *
     * @param body whose people's answers these are only, and the delegation they work by; both null for those of everybody
     * @param more when an older one follows
     */
    record Page(String id, String round, @Nullable String body, @Nullable String delegation, List<Line> deeds,
            List<Line> lines, int number, boolean more) {}

    /** What was done to the measurement, or one version of one answer, or its correction. */
    record Line(String when, String who, String what) {}

    private final MeasurementService service;
    private final MeasurementRows rows;
    private final AuditTrail audit;

    HistoryPages(MeasurementService service, MeasurementRows rows, AuditTrail audit) {
        this.service = service;
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Page of(Measurement.Id id, Optional<UUID> asked, int number, Words words) {
        var sheet = service.sheet(id).in(words.locale());
        var body = asked.flatMap(one -> rows.body(sheet.measurement().frame().organisation(), one));
        var delegation = asked.filter(one -> body.isPresent());
        var versions = rows.versions(id, delegation, number - 1, SIZE);
        var lines = versions.stream().limit(SIZE).map(version -> line(version, sheet, words)).toList();
        return new Page(id.toString(), sheet.measurement().frame().round().name(), body.orElse(null),
                delegation.map(UUID::toString).orElse(null), body.isEmpty() ? deeds(sheet, words) : List.of(), lines,
                number, versions.size() > SIZE);
    }

    private List<Line> deeds(Sheet sheet, Words words) {
        return audit.of(sheet.measurement().frame().organisation(), sheet.measurement().id().value())
                .stream()
                .filter(entry -> !entry.action().equals(CORRECTED))
                .map(entry -> new Line(words.date(entry.at()) + " " + words.time(entry.at()), entry.who(),
                        words.text("maturity.history." + entry.action())))
                .toList();
    }

    private static Line line(MeasurementRows.Version version, Sheet sheet, Words words) {
        var question = sheet.questionnaire().question(version.question()).orElseThrow();
        return new Line(words.date(version.at()) + " " + words.time(version.at()), words.who(version.by()),
                version.corrected()
                        .map(before -> words.text("maturity.history.corrected", sheet.text(question),
                                words.answer(question, before), words.answer(question, version.reply().value()),
                                version.reply().note()))
                        .orElseGet(() -> words.text("maturity.history.answered", sheet.text(question),
                                words.reply(question, version.reply()))));
    }
}
