package be.vlavirgem.web.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where an attempt comes from: an IPv4 address, or the /64 that one subscriber has of IPv6. */
public record Network(String name) {

    private static final int BYTES_OF_A_SUBSCRIBER = 8;

    /** The network of an address as the web server tells it; what cannot be an address shares one. */
    public static Network of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? new Network(HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_A_SUBSCRIBER) + "/64")
                    : new Network(address);
        } catch (IllegalArgumentException noAddress) {
            return new Network("");
        }
    }
}
