package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.UnboundScopeException;
import be.vlavirgem.web.permission.NotFoundException;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Gent's measurement for somebody of Aalst who knows its id: it is not there. */
@SpringJUnitConfig(MaturitySlice.class)
class ForeignMeasurementTest {
    private final Desk desk;
    private final MeasurementIds ids;
    private final HistoryPages history;
    private final MeasurementRows rows;
    private Access aalst;
    private Access gent;
    private Measurement.Id foreign;

    @Autowired
    ForeignMeasurementTest(Desk desk, MeasurementIds ids, HistoryPages history, MeasurementRows rows) {
        this.desk = desk;
        this.ids = ids;
        this.history = history;
        this.rows = rows;
    }

    @BeforeEach
    void bothMeasure() {
        aalst = desk.editorOf("41002");
        gent = desk.editorOf("44021");
        foreign = desk.started(gent, 2026, QuestionnaireFiles.SOUND);
        desk.started(aalst, 2026, QuestionnaireFiles.SOUND);
    }

    @Test
    void itIsNotFoundByItsId() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> desk.sheet(aalst, foreign));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> desk.submit(aalst, foreign));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> desk.answer(aalst, foreign, "SEC01", "ja", "", 0));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> aalst.scope().call(() -> history.of(foreign, Optional.empty(), 1, null)));
        assertThat(aalst.scope().call(() -> ids.isKnown(foreign.value()))).isFalse();
    }

    @Test
    void itIsInNoList() {
        assertThat(desk.within(aalst.scope(), rows::all)).extracting(MeasurementRows.Row::organisationName)
                .containsOnly("Aalst");
        assertThat(desk.within(aalst.scope(), () -> rows.versions(foreign, Optional.empty(), 0, 50))).isEmpty();
    }

    @Test
    void itsOwnPeopleFindIt() {
        assertThat(desk.sheet(gent, foreign).isOwn(gent)).isTrue();
        assertThat(gent.scope().call(() -> ids.isKnown(foreign.value()))).isTrue();
    }

    @Test
    void aTaskThatDoesNotSayForWhomItWorksFailsLoudly() {
        assertThatExceptionOfType(UnboundScopeException.class).isThrownBy(() -> desk.measurements.sheet(foreign));
    }
}
