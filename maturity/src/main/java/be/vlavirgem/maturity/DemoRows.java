package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.startup.BulkLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The rows of invented rounds, table by table. */
final class DemoRows {

    private final Questionnaire questionnaire;
    private final JsonMapper json;
    private final List<Round> rounds = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<OrganisationId, Measurement> latest = new HashMap<>();

    DemoRows(Questionnaire questionnaire, JsonMapper json) {
        this.questionnaire = questionnaire;
        this.json = json;
    }

    void add(Round round, List<Measurement> ofRound) {
        rounds.add(round);
        add(ofRound);
    }

    /** Those of a round that is there already. */
    void add(List<Measurement> ofRound) {
        measurements.addAll(ofRound);
        ofRound.forEach(measurement -> latest.put(measurement.frame().organisation(), measurement));
    }

    /** The last one added of each organisation. */
    Map<OrganisationId, Measurement.Id> latest() {
        var found = new HashMap<OrganisationId, Measurement.Id>();
        latest.forEach((organisation, measurement) -> found.put(organisation, measurement.id()));
        return found;
    }

    void copyTo(BulkLoader.Copying copying) {
        copying.copy("measurement_round",
                List.of("id", "name", "year", "questionnaire_version_id", "opens_on", "closes_on"),
                rounds.stream().map(DemoRows::row));
        copying.copy("measurement",
                List.of("organisation_id", "id", "round_id", "questionnaire_version_id", "type", "state", "started_at",
                        "submitted_at",
                        "submitted_by", "score", "version", "inhabitants", "previous_organisation_id", "previous_id"),
                measurements.stream().map(DemoRows::row));
        copying.copy("answer",
                List.of("organisation_id", "measurement_id", "question", "version", "value", "note", "answered_at",
                        "answered_by"),
                measurements.stream().flatMap(this::answers));
        copying.copy("measurement_outcome",
                List.of("organisation_id", "measurement_id", "round_id", "subject", "value", "base"),
                measurements.stream().flatMap(this::outcomes));
        copying.copy("dashboard_tile", List.of("organisation_id", "tile", "facts", "changed_at"),
                latest.values().stream().map(this::tile));
    }

    private static List<Object> row(Round round) {
        return List.of(round.id().value(), round.name(), round.year(), round.questionnaire().value(), round.opensOn(),
                round.closesOn());
    }

    private static List<Object> row(Measurement measurement) {
        var frame = measurement.frame();
        var submission = measurement.submission();
        return Arrays.asList(frame.organisation().value(), frame.id().value(), frame.round().id().value(),
                frame.questionnaire().value(),
                frame.respondent().type(), measurement.state(), frame.startedAt(),
                submission.map(Measurement.Submission::at).orElse(null),
                submission.map(handed -> handed.by().person().value()).orElse(null),
                submission.flatMap(Measurement.Submission::score).orElse(null), 1, frame.respondent().inhabitants(),
                frame.previous().map(previous -> previous.organisation().value()).orElse(null),
                frame.previous().map(previous -> previous.id().value()).orElse(null));
    }

    private Stream<List<Object>> answers(Measurement measurement) {
        return questionnaire.questions()
                .stream()
                .flatMap(question -> measurement.answerTo(question).stream())
                .map(answer -> List.of(measurement.frame().organisation().value(), measurement.id().value(),
                        answer.question(), answer.version(),
                        answer.value().token(), answer.note(), answer.at(), answer.by().person().value()));
    }

    private Stream<List<Object>> outcomes(Measurement measurement) {
        return measurement.submission().isEmpty() ? Stream.empty() : values(measurement);
    }

    private Stream<List<Object>> values(Measurement measurement) {
        return SubjectValues.of(measurement, questionnaire, measurement.score(questionnaire))
                .stream()
                .map(value -> Arrays.asList(measurement.frame().organisation().value(), measurement.id().value(),
                        measurement.frame().round().id().value(),
                        value.subject(), value.value().toPlainString(),
                        value.base().map(base -> (Object) base.toPlainString()).orElse(null)));
    }

    private List<Object> tile(Measurement measurement) {
        var facts = MeasurementFacts.of(measurement, measurement.score(questionnaire));
        return List.of(measurement.frame().organisation().value(), MaturityTile.NAME, json.writeValueAsString(facts),
                measurement.submission().map(Measurement.Submission::at).orElse(measurement.frame().startedAt()));
    }
}
