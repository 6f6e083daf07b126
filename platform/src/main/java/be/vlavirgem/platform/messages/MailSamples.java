package be.vlavirgem.platform.messages;

import be.vlavirgem.platform.messages.MailWriter.Values;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mail with invented values, save those that are known, to look at. */
@Component
class MailSamples {

    private final Postmark postmark;
    private final MessageSource messages;
    private final Clock clock;

    MailSamples(Postmark postmark, MessageSource messages, Clock clock) {
        this.postmark = postmark;
        this.messages = messages;
        this.clock = clock;
    }

    WrittenMail write(MessageType type, String language, MailText text, Map<MessageVariable, String> known) {
        var day = NotificationWords.day(LocalDate.now(clock).plusDays(14));
        var values = Values
                .of(postmark.address("/dashboard"),
                        List.of(line("job-finished", language), line("job-failed", language)))
                .with(MessageVariable.NAME, "Ines Claes")
                .with(MessageVariable.ORGANISATION, "Aalst")
                .with(MessageVariable.COLLEAGUE, "An Peeters")
                .with(MessageVariable.SENDER, "V-ICT-OR")
                .with(MessageVariable.ROLES, words("mail.sample.roles", language))
                .with(MessageVariable.SUBJECT, "Meetronde 2026")
                .with(MessageVariable.DAY, day)
                .with(MessageVariable.MESSAGE, words("mail.sample.message", language));
        known.forEach(values::with);
        return MailWriter.write(language, text, values, postmark.footer(type, language));
    }

    private String words(String key, String language) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, null, Locale.of(language)), "");
    }

    private String line(String type, String language) {
        var facts = new Object[]{ "An Peeters", "Meetronde 2026", "" };
        return "Aalst: " + messages.getMessage("notice." + type, facts, type, Locale.of(language));
    }
}
