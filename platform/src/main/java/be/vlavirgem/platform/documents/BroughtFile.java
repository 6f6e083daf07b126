package be.vlavirgem.platform.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;

/**
 * What a {@link BroughtDocument} holds.
 *
 * @param hex its bytes, two digits each
 */
public record BroughtFile(String name, String mediaType, String hex) {

    /** A PDF that was written as text. */
    public static BroughtFile pdf(String name, String text) {
        return new BroughtFile(name, "application/pdf", HexFormat.of().formatHex(text.getBytes(US_ASCII)));
    }

    /** A PNG. */
    public static BroughtFile png(String name, byte[] bytes) {
        return new BroughtFile(name, "image/png", HexFormat.of().formatHex(bytes));
    }

    /** In bytes. */
    int size() {
        return hex.length() / 2;
    }
}
