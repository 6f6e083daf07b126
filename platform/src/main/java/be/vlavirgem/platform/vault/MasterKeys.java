package be.vlavirgem.platform.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What wraps the keys of organisations: the operator's master key, and while it is being replaced the one before it. */
public final class MasterKeys {

    private static final int BYTES = 32;

    private final int current;
    private final Set<Integer> known;
    private final Aead aead;

    private MasterKeys(int current, Set<Integer> known, Aead aead) {
        this.current = current;
        this.known = known;
        this.aead = aead;
    }

    /** True for what {@code openssl rand -base64 32} writes. */
    public static boolean isValid(String text) {
        try {
            return Base64.getDecoder().decode(text).length == BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** The key of today wraps and opens, the one before only opens. */
    public static MasterKeys of(String today, Optional<String> before) {
        if (!isValid(today) || !before.stream().allMatch(MasterKeys::isValid)) {
            throw new IllegalArgumentException("A master key is 32 bytes in base64");
        }
        try {
            var keys = Stream.concat(Stream.of(today), before.stream()).distinct().map(MasterKeys::key).toList();
            var keyset = KeysetHandle.newBuilder().setConfiguration(TinkConfig2026.get());
            keys.forEach(key -> keyset.addEntry(entry(key)));
            keyset.getAt(0).makePrimary();
            return new MasterKeys(id(keys.getFirst()),
                    keys.stream().map(MasterKeys::id).collect(Collectors.toUnmodifiableSet()),
                    keyset.build().getPrimitive(TinkConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("No master key could be made", broken);
        }
    }

    /** A new one, as text. */
    public static String random() {
        return Base64.getEncoder()
                .encodeToString(SecretBytes.randomBytes(BYTES).toByteArray(InsecureSecretKeyAccess.get()));
    }

    @AccessesPartialKey
    private static KeysetHandle.Builder.Entry entry(AesGcmKey key) {
        return KeysetHandle.importKey(key).withFixedId(id(key));
    }

    @AccessesPartialKey
    private static AesGcmKey key(String text) {
        var bytes = Base64.getDecoder().decode(text);
        try {
            return AesGcmKey.builder()
                    .setParameters(PredefinedAeadParameters.AES256_GCM)
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .setIdRequirement(fingerprint(bytes))
                    .build();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("No master key could be made", broken);
        }
    }

    private static int id(AesGcmKey key) {
        return Optional.ofNullable(key.getIdRequirementOrNull()).orElseThrow();
    }

    /** Names the key and tells nothing of it. */
    private static int fingerprint(byte[] key) throws GeneralSecurityException {
        return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key)).getInt() & Integer.MAX_VALUE;
    }

    int current() {
        return current;
    }

    boolean know(int key) {
        return known.contains(key);
    }

    Aead aead() {
        return aead;
    }

    @Override
    public String toString() {
        return "MasterKeys" + known;
    }
}
