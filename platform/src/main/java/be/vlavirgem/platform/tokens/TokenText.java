package be.vlavirgem.platform.tokens;

import be.vlavirgem.platform.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The text of a key: {@code vvg_}, 256 bits, and a checksum over them, so that programs that look for leaked secrets know
 * one when they see it, and a typing error costs no statement.
 */
record TokenText(String text) {

    private static final String PREFIX = "vvg_";
    private static final int CHECKSUM = 8;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}[0-9a-f]{" + CHECKSUM + "}");

    static TokenText make() {
        var secret = Secret.make().text();
        return new TokenText(PREFIX + secret + checksum(secret));
    }

    /** Empty for what no key of ours can be. */
    static Optional<TokenText> read(String text) {
        return Optional.of(text).filter(SHAPE.asMatchPredicate()).map(TokenText::new).filter(TokenText::isWhole);
    }

    byte[] hash() {
        return new Secret(text).hash();
    }

    private boolean isWhole() {
        var end = text.length() - CHECKSUM;
        return checksum(text.substring(PREFIX.length(), end)).equals(text.substring(end));
    }

    private static String checksum(String secret) {
        var crc = new CRC32();
        crc.update(secret.getBytes(StandardCharsets.US_ASCII));
        return "%08x".formatted(crc.getValue());
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
