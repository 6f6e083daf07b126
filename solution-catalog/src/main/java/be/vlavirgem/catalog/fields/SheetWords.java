package be.vlavirgem.catalog.fields;

import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Texts and days in the reader's language. */
public record SheetWords(MessageSource messages, Locale locale) {

    /** The text of this key. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text of this key, where there is one. */
    public Optional<String> known(String key) {
        return Optional.ofNullable(messages.getMessage(key, new Object[0], null, locale));
    }

    /** As days are written everywhere. */
    public String day(LocalDate day) {
        return Days.write(day);
    }
}
