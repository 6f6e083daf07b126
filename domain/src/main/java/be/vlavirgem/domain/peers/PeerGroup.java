package be.vlavirgem.domain.peers;

import java.util.UUID;

/** Local authorities that are compared with each other in one year; the name is Dutch content. */
public record PeerGroup(Id id, PeerSystem system, String code, String name) {

    /** Points to a group of one year. */
    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Says whether its members are those of these size classes. */
    public boolean holds(SizeRange sizes) {
        return system == sizes.system() && (sizes.isAll() || code.equals(sizes.code()));
    }
}
