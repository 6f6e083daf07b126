package be.vlavirgem.platform.mail;

import jakarta.mail.SendFailedException;
import java.util.Optional;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to the operator's SMTP server. */
final class SmtpPost implements Post {

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

    /** The server called the address wrong for good (a code of 500 or more); with another code it may take it later. */
    private static Trouble trouble(SendFailedException refusal) {
        var invalid = refusal.getInvalidAddresses();
        return invalid != null && invalid.length > 0 ? Trouble.ADDRESS : Trouble.REFUSED;
    }
}
