package be.vlavirgem.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The Dutch texts of this module for tests, as the application reads them. */
public final class DutchWords {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private DutchWords() {}

    public static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/benchmark", "messages/maturity", "messages/web");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
