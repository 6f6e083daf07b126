package be.vlavirgem.maturity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells whether answers changed: a hash of all that is answered, explained and shown as evidence. */
final class Fingerprint {

    private Fingerprint() {}

    /** The same for the same answers, whoever gave them when. */
    static String of(Measurement measurement) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            measurement.answers().forEach(answer -> {
                add(digest, answer.question());
                add(digest, answer.value().token());
                add(digest, answer.note());
                add(digest, answer.evidence());
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With its end, so that a text cannot go on in the next. */
    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
