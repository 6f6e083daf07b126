package be.vlavirgem.platform.vault;

import be.vlavirgem.domain.organisation.OrganisationId;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The keys of one organisation: the primary one seals, all of them open. */
record Keyset(KeysetHandle keys) {

    static Keyset fresh() {
        return tried("made",
                () -> new Keyset(
                        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get())));
    }

    static Keyset unwrap(byte[] wrapped, MasterKeys master, OrganisationId organisation) {
        return tried("unwrapped", () -> new Keyset(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(),
                boundTo(organisation), TinkConfig2026.get())));
    }

    byte[] wrap(MasterKeys master, OrganisationId organisation) {
        return tried("wrapped", () -> TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, master.aead(),
                boundTo(organisation), TinkConfig2026.get()));
    }

    /** With a new primary key; what the others sealed still opens. */
    Keyset rotated() {
        return tried("rotated", () -> new Keyset(KeysetHandle.newBuilder(keys)
                .setConfiguration(TinkConfig2026.get())
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build()));
    }

    int primary() {
        return keys.getPrimary().getId();
    }

    Aead aead() {
        return tried("used", () -> keys.getPrimitive(TinkConfig2026.get(), Aead.class));
    }

    private interface Work<T> {
        T done() throws GeneralSecurityException;
    }

    private static <T> T tried(String verb, Work<T> work) {
        try {
            return work.done();
        } catch (GeneralSecurityException refused) {
            throw new VaultException("The keys of an organisation could not be " + verb);
        }
    }

    private static byte[] boundTo(OrganisationId organisation) {
        return ("vault keyset of " + organisation).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Keyset";
    }
}
