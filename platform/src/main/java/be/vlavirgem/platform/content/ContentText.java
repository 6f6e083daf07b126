package be.vlavirgem.platform.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A Dutch text in content that may be translated, by a key that stays when the text changes. */
public record ContentText(String key, String dutch) {

    private static final int LENGTH = 8;

    /** Tells later whether the Dutch changed since it was translated. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(dutch.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
