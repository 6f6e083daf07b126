package be.vlavirgem.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What opens something to whoever holds it; only its hash is kept, and it never stands in a log. */
public record Secret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** A new one of 256 bits, in letters that fit in an address. */
    public static Secret make() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** By which it is found again; 256 bits of chance need no salt and no slow hash. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "secret";
    }
}
