package be.vlavirgem.catalog.standards;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the register may be fetched: over HTTPS, at the usual port, from a host that was allowed and stands on the open internet. */
final class FetchRules {

    /** Finds out where a host is. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    /** None named, or the usual one. */
    private static final Set<Integer> PORTS = Set.of(-1, 443);
    private static final int BYTE = 0xff;
    private static final int IPV4 = 4;
    private static final int FUTURE = 240;
    private static final int CARRIER = 100;
    private static final int CARRIER_FIRST = 64;
    private static final int CARRIER_LAST = 127;

    private final Set<String> hosts;
    private final Resolver resolver;

    FetchRules(Set<String> hosts, Resolver resolver) {
        this.hosts = Set.copyOf(hosts);
        this.resolver = resolver;
    }

    /** Why that address may not be fetched; empty when it may. */
    Optional<Note> refusal(URI address) {
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getUserInfo() != null
                || !PORTS.contains(address.getPort())) {
            return Optional.of(Note.of("fetch-not-https"));
        }
        return hosts.contains(host) ? ofHost(host) : Optional.of(Note.of("fetch-host", host));
    }

    private Optional<Note> ofHost(String host) {
        try {
            return List.of(resolver.resolve(host)).stream().anyMatch(FetchRules::isInside)
                    ? Optional.of(Note.of("fetch-inside", host))
                    : Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of(Note.of("fetch-unreachable", host));
        }
    }

    static boolean isInside(InetAddress address) {
        return address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress() || isReserved(address.getAddress());
    }

    /** IPv6 fc00::/7; IPv4 0/8, 100.64/10 and 240/4 (RFC 6890). */
    private static boolean isReserved(byte[] address) {
        var first = address[0] & BYTE;
        var second = address[1] & BYTE;
        if (address.length > IPV4) {
            return (first & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        }
        return first == 0 || first >= FUTURE || (first == CARRIER && second >= CARRIER_FIRST && second <= CARRIER_LAST);
    }
}
