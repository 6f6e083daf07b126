package be.vlavirgem.platform.vault;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals what an organisation wants nobody else to read, not even who has the database or a backup (AES-256-GCM). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Vault {

    /** Where a sealed thing stands: moved to another row, column or organisation it does not open. */
    public record Place(OrganisationId organisation, String table, UUID row, String column) {

        byte[] bytes() {
            return "%s|%s|%s|%s".formatted(organisation, table, row, column).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Opens as {@link Vault#open} does. */
    @FunctionalInterface
    public interface Opener {

        /** What was sealed for this place. */
        byte[] open(Place place, byte[] sealed);
    }

    private final Keysets keysets;

    Vault(Keysets keysets) {
        this.keysets = keysets;
    }

    /** Seals under the organisation's primary key, which is made at the first use. */
    public byte[] seal(Place place, byte[] plain) {
        try {
            return keys(place.organisation()).aead().encrypt(plain, place.bytes());
        } catch (GeneralSecurityException refused) {
            throw new VaultException("%s.%s could not be sealed".formatted(place.table(), place.column()));
        }
    }

    /** Opens what was sealed for this place; throws when it is damaged, was moved, or is not ours to read. */
    public byte[] open(Place place, byte[] sealed) {
        return opener(place.organisation()).open(place, sealed);
    }

    /** Opens many things of one organisation, for whose keys it asks the database once. */
    public Opener opener(OrganisationId organisation) {
        var aead = keysets.find(organisation)
                .orElseThrow(() -> new VaultException("The organisation has no keys to open with"))
                .aead();
        return (place, sealed) -> {
            try {
                return aead.decrypt(sealed, place.bytes());
            } catch (GeneralSecurityException refused) {
                throw new VaultException("%s.%s could not be opened".formatted(place.table(), place.column()));
            }
        };
    }

    private Keyset keys(OrganisationId organisation) {
        return keysets.find(organisation).orElseGet(() -> {
            keysets.add(organisation, Keyset.fresh());
            return keysets.find(organisation).orElseThrow();
        });
    }

    /** From now on a new key seals; what the earlier ones sealed still opens. Tells the number of the new one. */
    public Optional<Integer> rotate(OrganisationId organisation) {
        return keysets.findForChange(organisation).map(Keyset::rotated).map(rotated -> {
            keysets.replace(organisation, rotated);
            return rotated.primary();
        });
    }

    /** Since when the primary key of the organisation seals; empty when it has none. */
    public Optional<Instant> keyMadeAt(OrganisationId organisation) {
        return keysets.rotatedAt(organisation);
    }

    /** The number of the key that seals now; empty when the organisation has none. */
    public Optional<Integer> currentKey(OrganisationId organisation) {
        return keysets.find(organisation).map(Keyset::primary);
    }

    /** The number of the key that sealed this, to find what an earlier one sealed. */
    public static int keyOf(byte[] sealed) {
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }
}
