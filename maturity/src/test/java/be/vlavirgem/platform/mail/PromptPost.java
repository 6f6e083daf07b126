package be.vlavirgem.platform.mail;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The post of a slice, sent to a server when a test says so, and tried again within a moment. */
public final class PromptPost {

    /** So that it is later than any day a test makes it. */
    private static final Duration AHEAD = Duration.ofDays(36_500);

    private final Postman postman;

    /** To the server on that port. */
    public PromptPost(ApplicationContext slice, int port) throws AddressException {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        var often = new MailSettings(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(200), 100);
        this.postman = new Postman(slice.getBean(MailTable.class), new SmtpPost(server),
                new InternetAddress("VlaVirGem <vlavirgem@localhost>", true), often,
                slice.getBean(PlatformTransaction.class), Clock.offset(Clock.systemUTC(), AHEAD));
    }

    /** Sends what is due. */
    public void send() {
        postman.send(() -> false);
    }
}
