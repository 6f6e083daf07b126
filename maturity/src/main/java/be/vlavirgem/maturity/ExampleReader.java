package be.vlavirgem.maturity;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Scores the model municipality as the questionnaire of a measurement says it would answer. */
@Component
class ExampleReader implements ExampleScores {

    private final MeasurementService service;

    ExampleReader(MeasurementService service) {
        this.service = service;
    }

    @Override
    public Scores beside(UUID measurement) {
        var sheet = service.sheet(new Measurement.Id(measurement));
        var score = sheet.questionnaire().example(sheet.measurement().frame().respondent());
        return new Scores(score.grade().map(Grade::value), score.chapters()
                .stream()
                .filter(chapter -> chapter.grade().isPresent())
                .collect(Collectors.toMap(chapter -> chapter.chapter().code(),
                        chapter -> chapter.grade().orElseThrow().value())));
    }
}
