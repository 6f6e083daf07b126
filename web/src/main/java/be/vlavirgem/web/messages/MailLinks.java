package be.vlavirgem.web.messages;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.MessagePreferences;
import be.vlavirgem.platform.messages.UnsubscribeLinks;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals who wants which mail no more in an address, so that nobody can make one up for somebody else. */
@Component
class MailLinks implements UnsubscribeLinks {

    private static final byte[] PURPOSE = "unsubscribe".getBytes(StandardCharsets.UTF_8);
    private static final int ID_LENGTH = 36;

    private final Aead key;
    private final MessagePreferences preferences;

    MailLinks(Aead key, MessagePreferences preferences) {
        this.key = key;
        this.preferences = preferences;
    }

    @Override
    public String path(PersonId person, String what) {
        try {
            var sealed = key.encrypt((person + what).getBytes(StandardCharsets.UTF_8), PURPOSE);
            return PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Ends what the link says; false when it is not one of ours. */
    boolean follow(String token) {
        try {
            var plain = new String(key.decrypt(Base64.getUrlDecoder().decode(token), PURPOSE), StandardCharsets.UTF_8);
            preferences.end(new PersonId(UUID.fromString(plain.substring(0, ID_LENGTH))), plain.substring(ID_LENGTH));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return false;
        }
    }
}
