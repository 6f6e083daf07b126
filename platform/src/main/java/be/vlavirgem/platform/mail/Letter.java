package be.vlavirgem.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.UUID;

/** A mail as it travels; sent twice it has the same Message-ID, by which whoever receives it twice shows it once. */
final class Letter extends MimeMessage {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final UUID id;
    private final InternetAddress from;

    private Letter(UUID id, InternetAddress from) {
        super(Session.getInstance(new Properties()));
        this.id = id;
        this.from = from;
    }

    static Letter of(StoredMail mail, InternetAddress from) throws NotTaken {
        try {
            var letter = new Letter(mail.id(), from);
            letter.write(mail);
            letter.saveChanges();
            return letter;
        } catch (AddressException nobody) {
            throw new NotTaken(Trouble.ADDRESS);
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new NotTaken(Trouble.REFUSED);
        }
    }

    UUID id() {
        return id;
    }

    private void write(StoredMail mail) throws MessagingException, UnsupportedEncodingException {
        setFrom(from);
        setRecipient(RecipientType.TO, one(mail.address()));
        setSubject(mail.subject(), UTF8);
        setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(mail.createdAt().atOffset(ZoneOffset.UTC)));
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe().isPresent()) {
            setHeader("List-Unsubscribe",
                    MimeUtility.fold("List-Unsubscribe: ".length(), "<" + mail.unsubscribe().get() + ">"));
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        setContent(new MimeMultipart("alternative", part(mail.plain(), "plain"), part(mail.html(), "html")));
    }

    /** Exactly one address, without a name: names are written by people. */
    private static InternetAddress one(String text) throws AddressException {
        var address = new InternetAddress();
        address.setAddress(text);
        address.validate();
        return address;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF8, kind);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        var address = from.getAddress();
        setHeader("Message-ID", "<%s@%s>".formatted(id, address.substring(address.indexOf('@') + 1)));
    }
}
