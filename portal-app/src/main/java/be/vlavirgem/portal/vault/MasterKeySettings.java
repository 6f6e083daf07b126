package be.vlavirgem.portal.vault;

import be.vlavirgem.platform.vault.MasterKeys;
import be.vlavirgem.portal.database.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the vault its master key, or says why the portal may not start without. */
@Configuration(proxyBeanMethods = false)
class MasterKeySettings {

    private static final String HOW = "Make one with: openssl rand -base64 32";

    @Bean
    MasterKeys masterKeys(@Value("${vlavirgem.vault.master-key:}") String given,
            @Value("${vlavirgem.vault.previous-master-key:}") String previous,
            @Value("${vlavirgem.demo:false}") boolean demo,
            @Value("${vlavirgem.data-folder:./data}") Path folder) throws IOException {
        if (given.isBlank() && !demo) {
            throw new StartRefused("There is no master key for the vault, which encrypts sensitive documents.",
                    HOW + "; keep it apart from the database's backups, and give it as VLAVIRGEM_VAULT_MASTERKEY.");
        }
        return keys(given.isBlank() ? MasterKeyFile.beside(folder).read() : given.strip(),
                Optional.of(previous.strip()).filter(text -> !text.isEmpty()));
    }

    private static MasterKeys keys(String today, Optional<String> before) {
        if (!Stream.concat(Stream.of(today), before.stream()).allMatch(MasterKeys::isValid)) {
            throw new StartRefused("The master key of the vault, or the previous one, is not 32 bytes in base64.",
                    HOW + ".");
        }
        return MasterKeys.of(today, before);
    }
}
