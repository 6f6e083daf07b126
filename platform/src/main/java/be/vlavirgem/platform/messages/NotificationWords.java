package be.vlavirgem.platform.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What happened, in one sentence of the reader's language. */
@Component
class NotificationWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    NotificationWords(MessageSource messages) {
        this.messages = messages;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From a row with type, actor, subject and day. */
    String sentence(ResultSet row, Locale language) throws SQLException {
        var type = row.getString("type");
        @Nullable
        LocalDate day = row.getObject("day", LocalDate.class);
        var facts = new Object[]{ Optional.ofNullable(row.getString("actor")).orElse(""),
                subject(row.getString("subject"), language), day == null ? "" : day(day) };
        return Objects.requireNonNullElse(messages.getMessage("notice." + type, facts, null, language), type);
    }

    /** A name, or what the message of this key says. */
    String subject(String subject, Locale language) {
        return Objects.requireNonNullElse(messages.getMessage(subject, null, null, language), subject);
    }
}
