package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Makes a sheet of nobody in particular, on which nothing is answered yet; it is never kept. */
final class BlankSheet {

    private BlankSheet() {}

    /** Of unknown size, so that every question which may be asked is asked. */
    static Sheet of(Questionnaire questionnaire, QuestionnaireVersion.Id version, OrganisationId reader,
            Measurement.Type type, LocalDate today) {
        var frame = new Measurement.Frame(new Measurement.Id(version.value()), reader,
                new RoundPeriod(new Round.Id(version.value()), questionnaire.title(), today, today), version,
                new Respondent(type, 0), today.atStartOfDay().toInstant(ZoneOffset.UTC), Optional.empty());
        return new Sheet(Measurement.start(frame), questionnaire, today);
    }
}
