package be.vlavirgem.platform.messages;

import be.vlavirgem.platform.messages.MailWriter.Values;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Mail with invented values, to look at. */
@Component
class MailSamples {

    private final Postmark postmark;
    private final Clock clock;

    MailSamples(Postmark postmark, Clock clock) {
        this.postmark = postmark;
        this.clock = clock;
    }

    WrittenMail write(MessageType type, String language, MailText text) {
        var day = NotificationWords.day(LocalDate.now(clock).plusDays(14));
        var values = Values.of(postmark.address("/dashboard"), List.of("Aalst: An Peeters", "Aalst: Meetronde 2026"))
                .with(MessageVariable.NAME, "Ines Claes")
                .with(MessageVariable.ORGANISATION, "Aalst")
                .with(MessageVariable.COLLEAGUE, "An Peeters")
                .with(MessageVariable.SUBJECT, "Meetronde 2026")
                .with(MessageVariable.DAY, day);
        return MailWriter.write(language, text, values, postmark.footer(type, language));
    }
}
