package be.vlavirgem.platform.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of each mail: those of the back office, or the shipped ones. */
@Service
@Transactional
public class MailTexts {

    /** The languages of mail. */
    public static final List<String> LANGUAGES = List.of("nl", "en");

    /** A text that the back office may change. */
    public record Standing(MessageType type, String language, MailText text, boolean changed) {}

    private record Changed(String type, String language) {}

    private final MessageTypes types;
    private final MailSamples samples;
    private final JdbcClient sql;
    private final Clock clock;

    MailTexts(MessageTypes types, MailSamples samples, JdbcClient sql, Clock clock) {
        this.types = types;
        this.samples = samples;
        this.sql = sql;
        this.clock = clock;
    }

    /** All of them, in both languages. */
    @Transactional(readOnly = true)
    public List<Standing> all() {
        var changed = Set.copyOf(sql.sql("select type, language from mail_text").query(Changed.class).list());
        return types.all()
                .stream()
                .flatMap(type -> LANGUAGES.stream()
                        .map(language -> new Standing(type, language, shipped(type, language),
                                changed.contains(new Changed(type.code(), language)))))
                .toList();
    }

    /** One of them, in the words it has now. */
    @Transactional(readOnly = true)
    public Optional<Standing> find(String type, String language) {
        return types.find(type).filter(found -> LANGUAGES.contains(language)).map(found -> {
            var changed = changed(type, language);
            return new Standing(found, language, changed.orElseGet(() -> shipped(found, language)),
                    changed.isPresent());
        });
    }

    /** Puts words over the shipped ones; what is wrong with them, or nothing. */
    public List<MailText.Problem> change(Standing standing, MailText text) {
        var problems = text.problems(standing.type());
        if (problems.isEmpty()) {
            sql.sql("""
                    insert into mail_text (type, language, subject, body, changed_at) values (?, ?, ?, ?, ?)
                    on conflict (type, language) do update
                        set subject = excluded.subject, body = excluded.body, changed_at = excluded.changed_at
                    """)
                    .params(standing.type().code(), standing.language(), text.subject(), text.body(),
                            Timestamp.from(clock.instant()))
                    .update();
        }
        return problems;
    }

    /** Goes back to the shipped words; false when they stood there already. */
    public boolean restore(Standing standing) {
        return sql.sql("delete from mail_text where type = ? and language = ?")
                .params(standing.type().code(), standing.language())
                .update() > 0;
    }

    /** How a mail with these words looks, with invented values. */
    public WrittenMail preview(Standing standing, MailText text) {
        return samples.write(standing.type(), standing.language(), text, Map.of());
    }

    /** As {@link #preview(Standing, MailText)}, of a mail whose organisation, subject and day are known; only the reader is invented. */
    public WrittenMail preview(Standing standing, String organisation, String subject, LocalDate day) {
        return samples.write(standing.type(), standing.language(), standing.text(),
                Map.of(MessageVariable.ORGANISATION, organisation, MessageVariable.SUBJECT, subject,
                        MessageVariable.DAY, NotificationWords.day(day)));
    }

    /** The words for a mail that is sent now. */
    MailText of(MessageType type, Locale language) {
        return changed(type.code(), language.getLanguage()).orElseGet(() -> shipped(type, language.getLanguage()));
    }

    private Optional<MailText> changed(String type, String language) {
        return sql.sql("select subject, body from mail_text where type = ? and language = ?")
                .params(type, language)
                .query(MailText.class)
                .optional();
    }

    static MailText shipped(MessageType type, String language) {
        return MailText.read(file("%s/%s.%s.txt".formatted(type.folder(), type.code(), language)));
    }

    static String file(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
