package be.vlavirgem.portal;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mail of the shared portal, that waits or is a file by now. */
record SentMail(Path folder) {

    /** What the pattern finds in the latest mail to that address. */
    String latestTo(String address, String pattern) {
        var text = waiting(address).or(() -> written(address)).orElseThrow();
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    private static Optional<String> waiting(String address) {
        return PortalDatabase.superuser()
                .sql("select plain from mail where address = ? order by created_at desc limit 1")
                .param(address)
                .query(String.class)
                .optional();
    }

    private Optional<String> written(String address) {
        try (var files = Files.list(folder)) {
            return files.map(SentMail::read)
                    .filter(mail -> to(mail).equals(address))
                    .max(Comparator.comparing(SentMail::at))
                    .map(SentMail::plain);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MimeMessage read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return new MimeMessage(null, stream);
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Message-IDs hold an id that grows with time. */
    private static String at(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String plain(MimeMessage mail) {
        try {
            return String.valueOf(((Multipart) mail.getContent()).getBodyPart(0).getContent());
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
