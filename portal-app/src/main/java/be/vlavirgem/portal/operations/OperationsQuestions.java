package be.vlavirgem.portal.operations;

import be.vlavirgem.platform.mail.Outbox;
import be.vlavirgem.web.form.Confirmation;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Asks whether what cannot be undone is meant, and says what it costs. */
@Component
class OperationsQuestions {

    private static final String GIVE_UP = OperationsController.PATH + "/mails/opgeven";
    private static final String STOP = OperationsController.PATH + "/opdrachten/stoppen?opdracht=";

    private final MessageSource messages;

    OperationsQuestions(MessageSource messages) {
        this.messages = messages;
    }

    Confirmation giveUp(Outbox.Standing post, Locale language) {
        var lost = post.secret() > 0
                ? text("portal.operations.give-up.text.secret", language, post.tried(), post.secret())
                : text("portal.operations.give-up.text", language, post.tried());
        return new Confirmation("opgeven", text("portal.operations.give-up.title", language), lost,
                text("portal.operations.give-up", language), GIVE_UP, GIVE_UP, OperationsController.PATH);
    }

    Confirmation stop(OperationsPage.Job job, Locale language) {
        var title = Objects.requireNonNull(
                messages.getMessage(job.titleKey(), null, text("web.job.other", language), language));
        return new Confirmation("stoppen", text("web.job.stop.title", language),
                text("portal.operations.stop.text", language, title, job.organisation(), job.created()),
                text("web.job.stop", language), STOP + job.id(), STOP + job.id(), OperationsController.PATH);
    }

    private String text(String key, Locale language, Object... about) {
        return messages.getMessage(key, about, language);
    }
}
