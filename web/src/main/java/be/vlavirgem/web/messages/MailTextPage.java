package be.vlavirgem.web.messages;

import be.vlavirgem.platform.messages.MailText;
import be.vlavirgem.platform.messages.MailTexts.Standing;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.WrittenMail;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The page on which the words of a mail are changed.
 *
 * @param preview how it looks; null for words that cannot be used
 */
record MailTextPage(Standing standing, MailText text, List<Mistake> faults, @Nullable WrittenMail preview) {

    static Mistake fault(MailText.Problem problem, MessageSource messages, Locale language) {
        var words = messages.getMessage(problem.key(), problem.about().toArray(), language);
        return new Mistake(problem.inSubject() ? "onderwerp" : "tekst", words);
    }

    public String path() {
        return path(standing);
    }

    static String path(Standing standing) {
        return "/beheer/mails/" + standing.type().code() + "/" + standing.language();
    }

    public String titleKey() {
        return "mail.type." + standing.type().code();
    }

    /** All that is wrong with a field, in one text; null when nothing is. */
    public @Nullable String error(String field) {
        var found = faults.stream().filter(fault -> fault.field().equals(field)).map(Mistake::text).toList();
        return found.isEmpty() ? null : String.join(" ", found);
    }

    /** The words that may be used, in their order. */
    public List<MessageVariable> variables() {
        return Stream.of(MessageVariable.values()).filter(standing.type().variables()::contains).toList();
    }
}
