package be.vlavirgem.catalog.standards;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address from which the register comes by itself, where the operator gave one. */
@Component
class RegisterSource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Optional<URI> address;
    private final FetchRules rules;
    private final Download download = new Download(PATIENCE, RegisterFile.LARGEST);

    RegisterSource(@Value("${vlavirgem.standards.address:}") String address,
            @Value("${vlavirgem.standards.hosts:data.vlaanderen.be,raw.githubusercontent.com}") String hosts) {
        this.address = Optional.of(address.strip()).filter(text -> !text.isEmpty()).map(URI::create);
        this.rules = new FetchRules(Set.copyOf(List.of(hosts.strip().split("\\s*,\\s*", -1))),
                InetAddress::getAllByName);
    }

    Optional<URI> address() {
        return address;
    }

    /** What stands there now; asks no address that is not allowed. */
    Download.Got fetch() {
        var asked = address.orElseThrow(() -> new IllegalStateException("No address of the register is configured"));
        return rules.refusal(asked).<Download
                .Got>map(Download.Got.Nothing::new)
                .orElseGet(() -> download.from(asked));
    }
}
