package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the portal asks nothing, whatever the configuration says. */
class FetchRulesTest {

    private final FetchRules rules = new FetchRules(Set.of("register.voorbeeld.be"),
            host -> new InetAddress[]{ InetAddress.getByName("193.190.1.1") });

    @Test
    void anAllowedHostOnTheOpenInternetIsAsked() {
        assertThat(rules.refusal(URI.create("https://Register.voorbeeld.be/r.json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "http://register.voorbeeld.be/r.json,fetch-not-https",
            "https://register.voorbeeld.be:8443/r.json,fetch-not-https",
            "https://iemand@register.voorbeeld.be/r.json,fetch-not-https",
            "https://elders.voorbeeld.be/r.json,fetch-host", "https://127.0.0.1/r.json,fetch-host",
            "file:///etc/passwd,fetch-not-https" })
    void anythingElseIsRefused(String address, String why) {
        assertThat(rules.refusal(URI.create(address)))
                .hasValueSatisfying(note -> assertThat(note.code()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "::1",
            "fd00::1", "fe80::1", "100.64.0.1", "224.0.0.1", "::ffff:10.0.0.1" })
    void aHostInsideANetworkIsRefused(String place) {
        var inside = new FetchRules(Set.of("register.voorbeeld.be"),
                host -> new InetAddress[]{ InetAddress.getByName("193.190.1.1"), InetAddress.getByName(place) });
        assertThat(inside.refusal(URI.create("https://register.voorbeeld.be/")))
                .hasValueSatisfying(note -> assertThat(note.code()).isEqualTo("fetch-inside"));
    }

    @Test
    void aHostNobodyKnowsIsRefused() {
        var nowhere = new FetchRules(Set.of("register.voorbeeld.be"), host -> {
            throw new UnknownHostException(host);
        });
        assertThat(nowhere.refusal(URI.create("https://register.voorbeeld.be/")))
                .hasValueSatisfying(note -> assertThat(note.code()).isEqualTo("fetch-unreachable"));
    }
}
