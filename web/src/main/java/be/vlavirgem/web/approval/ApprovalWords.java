package be.vlavirgem.web.approval;

import be.vlavirgem.platform.approval.Approval;
import be.vlavirgem.platform.approval.Approval.Decision;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says of an approval who was asked and what came of it. */
@Component
class ApprovalWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final MessageSource messages;
    private final Clock clock;

    ApprovalWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String decision(Decision decision, Locale locale) {
        var key = decision.approved() ? "web.approval.given" : "web.approval.refused";
        return decision.address()
                .map(address -> text(key + ".mail", locale, decision.name(), address, moment(decision.at())))
                .orElseGet(() -> text(key, locale, decision.name(), moment(decision.at())));
    }

    ApprovalView.Line line(Approval approval, String fingerprint, Locale locale) {
        var remark = approval.decision().map(Decision::remark).filter(said -> !said.isEmpty()).orElse(null);
        return new ApprovalView.Line(approval.id().toString(),
                approval.withdrawn() ? null : ApprovalController.PATH + approval.id(), kind(approval),
                sentence(approval, locale), remark,
                approval.isOutdatedBy(fingerprint), approval.decision().isEmpty() && !approval.withdrawn());
    }

    private static String kind(Approval approval) {
        return approval.decision().map(decision -> decision.approved() ? "good" : "warn").orElse("info");
    }

    private String sentence(Approval approval, Locale locale) {
        return approval.decision().map(decision -> decision(decision, locale)).orElseGet(() -> {
            var state = approval.withdrawn()
                    ? "withdrawn"
                    : approval.isWaitingOn(LocalDate.now(clock)) ? "waiting" : "ended";
            return text("web.approval." + state, locale, approval.approver(), moment(approval.askedAt()),
                    Days.write(approval.until()));
        });
    }

    String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }

    private String moment(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }
}
