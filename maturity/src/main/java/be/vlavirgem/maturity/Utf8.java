package be.vlavirgem.maturity;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads an uploaded file as UTF-8 and nothing else, so that an export gives the same bytes back. */
final class Utf8 {

    static final Problem PROBLEM = new Problem(1, "maturity.questionnaires.not-utf8", List.of());

    private Utf8() {}

    /** Empty when the bytes are no UTF-8. */
    static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
