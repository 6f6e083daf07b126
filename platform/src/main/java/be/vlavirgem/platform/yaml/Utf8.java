package be.vlavirgem.platform.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads an uploaded file as UTF-8 and nothing else, so that an export gives the same bytes back. */
public final class Utf8 {

    public static final Problem PROBLEM = new Problem(1, "file.not-utf8", List.of());

    private Utf8() {}

    /** Empty when the bytes are no UTF-8. */
    public static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
