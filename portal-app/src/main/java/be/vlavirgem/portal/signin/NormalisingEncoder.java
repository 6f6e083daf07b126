package be.vlavirgem.portal.signin;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Takes a password for the same however a keyboard composed its letters (NFC, as NIST SP 800-63B-4 asks). */
final class NormalisingEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;

    NormalisingEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(normalised(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return encoder.matches(normalised(password), hash);
    }

    private static @Nullable String normalised(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
