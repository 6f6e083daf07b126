package be.vlavirgem.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to the operator's SMTP server. */
final class SmtpPost implements Post {

    private static final Pattern ADDRESS_IS_WRONG = Pattern.compile("55[013][ -](5\\.1\\.|(?!\\d\\.\\d))");

    private final JavaMailSender server;

    SmtpPost(JavaMailSender server) {
        this.server = server;
    }

    @Override
    public void take(Letter letter) throws NotTaken {
        try {
            server.send(letter);
        } catch (MailException failure) {
            throw new NotTaken(trouble(failure));
        }
    }

    private static Trouble trouble(MailException failure) {
        return switch (failure) {
            case MailAuthenticationException stranger -> Trouble.SIGN_IN;
            case MailSendException sending -> refusal(sending).map(SmtpPost::trouble).orElse(Trouble.SERVER);
            default -> Trouble.SERVER;
        };
    }

    private static Optional<SendFailedException> refusal(MailSendException failure) {
        return failure.getFailedMessages()
                .values()
                .stream()
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .findFirst();
    }

    /** Only what the server says of the address itself is for good; a rule of the server (5.7.1) may be mended. */
    private static Trouble trouble(SendFailedException refusal) {
        return Stream.<Exception>iterate(refusal, Objects::nonNull, SmtpPost::next)
                .anyMatch(SmtpPost::isOfTheAddress) ? Trouble.ADDRESS : Trouble.REFUSED;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }

    /** RFC 5321 4.2.2 for the codes, RFC 3463 3.2 for the enhanced ones. */
    private static boolean isOfTheAddress(Exception failure) {
        return failure instanceof SendFailedException
                && ADDRESS_IS_WRONG.matcher(String.valueOf(failure.getMessage()).strip()).lookingAt();
    }
}
