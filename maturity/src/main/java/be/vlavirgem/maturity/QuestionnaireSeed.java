package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the first questionnaire, published, and the round of this season that uses it; what a later release brings arrives as a draft. */
@Component
@Order(200)
class QuestionnaireSeed implements BeforeFirstRequest {

    private final QuestionnaireService service;
    private final Rounds rounds;
    private final IdSource ids;
    private final Clock clock;
    private final PlatformTransaction transaction;

    QuestionnaireSeed(QuestionnaireService service, Rounds rounds, IdSource ids,
            Clock clock,
            PlatformTransaction transaction) {
        this.service = service;
        this.rounds = rounds;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            if (service.isEmpty()) {
                openRound(service.bring(file()));
            } else if (!service.holds(file())) {
                service.propose(file());
            }
        });
    }

    /** From 1 September to 15 December of this year, or open for a month when the portal is first started outside that season. */
    private void openRound(QuestionnaireVersion version) {
        var today = LocalDate.now(clock);
        var opens = earlier(LocalDate.of(today.getYear(), Month.SEPTEMBER, 1), today);
        var closes = later(LocalDate.of(today.getYear(), Month.DECEMBER, 15), today.plusMonths(1));
        rounds.save(new Round(new Round.Id(ids.next()), "Meetronde " + today.getYear(), today.getYear(), version, opens,
                closes));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String file() {
        try {
            return new ClassPathResource("content/maturity/vragenlijst.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
