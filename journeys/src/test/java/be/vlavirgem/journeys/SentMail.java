package be.vlavirgem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The mail of the portal under test, which it writes to a folder every ten seconds. */
final class SentMail {

    private static final int PATIENCE_IN_SECONDS = 40;
    private static final double SECOND = 1_000;

    private SentMail() {}

    /** What the pattern finds in a mail to that address; waits until it was sent. */
    static String to(String address, String pattern, Page waiting) {
        for (var seconds = 0; seconds < PATIENCE_IN_SECONDS; seconds++) {
            var found = find(address, Pattern.compile(pattern));
            if (found.isPresent()) {
                return found.get();
            }
            waiting.waitForTimeout(SECOND);
        }
        assertThat(address).as("who got mail").isEmpty();
        throw new IllegalStateException(address);
    }

    private static Optional<String> find(String address, Pattern pattern) {
        var folder = PageStates.folder("portal").resolve("mail");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .flatMap(file -> text(file, address).stream())
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(MatchResult::group)
                    .findFirst();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<String> text(Path file, String address) {
        try (var stream = Files.newInputStream(file)) {
            var mail = new MimeMessage(null, stream);
            return mail.getAllRecipients()[0].toString().equals(address)
                    ? Optional.of(String.valueOf(((Multipart) mail.getContent()).getBodyPart(0).getContent()))
                    : Optional.empty();
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
