package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.platform.list.Sql;
import java.util.Arrays;
import java.util.Optional;

/** In what order the catalogue is shown; what is equal stands by name. */
enum Order {
    /** What was typed in a name before what was typed in a description. */
    RELEVANCE("relevantie", Sql.of("rank desc, completeness desc, letters, id")),
    /** By name. */
    NAME("naam", Sql.of("letters, id")),
    /** What its supplier confirmed last comes first. */
    CONFIRMED("bevestigd", Sql.of("confirmed_on desc, letters, id")),
    /** The fullest sheet comes first. */
    COMPLETENESS("volledigheid", Sql.of("completeness desc, letters, id"));

    private final String address;
    private final Sql by;

    Order(String address, Sql by) {
        this.address = address;
        this.by = by;
    }

    static Optional<Order> of(String address) {
        return Arrays.stream(values()).filter(order -> order.address.equals(address)).findFirst();
    }

    /** As the address says it. */
    String address() {
        return address;
    }

    Sql by() {
        return by;
    }
}
