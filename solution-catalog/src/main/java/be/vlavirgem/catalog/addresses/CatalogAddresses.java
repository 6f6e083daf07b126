package be.vlavirgem.catalog.addresses;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives each supplier and solution its place in public addresses, and remembers those of before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CatalogAddresses {

    /** What has an address of its own. */
    public enum Kind {
        SUPPLIER, SOLUTION
    }

    /** Selects how many addresses lead to the supplier {@code :thing}, the one of today included. */
    public static final String COUNTING_SUPPLIER = "select count(*) from catalog_address where kind = 'SUPPLIER' and thing_id = :thing";
    /** Selects how many lead to the solution {@code :thing}. */
    public static final String COUNTING_SOLUTION = "select count(*) from catalog_address where kind = 'SOLUTION' and thing_id = :thing";

    private static final int MOST_OF_ONE_NAME = 1_000;

    private final JdbcClient sql;
    private final Clock clock;

    CatalogAddresses(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Gives the thing an address after its name, which nothing of its kind ever had. */
    public String give(Kind kind, UUID thing, String name) {
        var slug = Slug.of(name);
        return IntStream.rangeClosed(1, MOST_OF_ONE_NAME)
                .mapToObj(slug::numbered)
                .filter(free -> take(kind, thing, free))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "More than %d addresses begin as %s".formatted(MOST_OF_ONE_NAME, slug)));
    }

    /** Gives the thing this very address; false when it was given before. */
    public boolean take(Kind kind, UUID thing, String slug) {
        return sql.sql("""
                insert into catalog_address (kind, slug, thing_id, given_at) values (?, ?, ?, ?) on conflict do nothing
                """).params(kind.name(), slug, thing, Timestamp.from(clock.instant())).update() == 1;
    }

    /** What has, or had, this address. */
    public Optional<UUID> thing(Kind kind, String slug) {
        return sql.sql("select thing_id from catalog_address where kind = ? and slug = ?")
                .params(kind.name(), slug)
                .query(UUID.class)
                .optional();
    }

    /** Frees the addresses of what was never published. */
    public void forget(Kind kind, UUID thing) {
        sql.sql("delete from catalog_address where kind = ? and thing_id = ?").params(kind.name(), thing).update();
    }

    /** Lets all addresses of the one lead to the other. */
    public void move(Kind kind, UUID from, UUID to) {
        sql.sql("update catalog_address set thing_id = ? where kind = ? and thing_id = ?")
                .params(to, kind.name(), from)
                .update();
    }
}
