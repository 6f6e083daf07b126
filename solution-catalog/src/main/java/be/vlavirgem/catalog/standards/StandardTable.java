package be.vlavirgem.catalog.standards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All standards; none is ever deleted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StandardTable {

    private static final List<String> FACTS = Stream
            .concat(Stream.of(Field.values()).map(Field::code), Field.days().map(Field::dayColumn))
            .toList();
    private static final String ADD = "insert into standard (id, slug, origin, vanished_on, revision, %s) values (:id, :slug, :origin, :vanished_on, :revision, %s)"
            .formatted(String.join(", ", FACTS),
                    FACTS.stream().map(column -> ":" + column).collect(Collectors.joining(", ")));
    private static final String CHANGE = "update standard set vanished_on = :vanished_on, revision = :revision, %s where id = :id and revision = :revision - 1"
            .formatted(FACTS.stream().map(column -> column + " = :" + column).collect(Collectors.joining(", ")));

    private final JdbcClient sql;

    StandardTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How many there are.
     *
     * @param register that stand in the register
     * @param hand that are kept by hand and did not end
     * @param past that vanished from the register or ended
     */
    record Numbers(int register, int hand, int past) {}

    Numbers numbers() {
        return sql.sql("""
                select count(*) filter (where origin = 'REGISTER' and vanished_on is null) as register,
                       count(*) filter (where origin = 'HAND' and status is distinct from :ended) as hand,
                       count(*) filter (where vanished_on is not null or origin = 'HAND' and status = :ended) as past
                from standard
                """).param("ended", Codes.ENDED).query(Numbers.class).single();
    }

    boolean isEmpty() {
        return sql.sql("select not exists (select from standard)").query(Boolean.class).single();
    }

    List<Standard> all() {
        return sql.sql("select * from standard order by slug").query(StandardTable::read).list();
    }

    Optional<Standard> find(String slug) {
        return sql.sql("select * from standard where slug = ?").param(slug).query(StandardTable::read).optional();
    }

    /** True when another that is neither ended nor vanished is called so. */
    boolean isTitled(String title, String butNot) {
        return sql.sql("""
                select exists (select from standard where lower(title) = lower(?) and slug <> ?
                               and vanished_on is null and status is distinct from ?)
                """).params(title, butNot, Codes.ENDED).query(Boolean.class).single();
    }

    void add(Standard standard) {
        sql.sql(ADD).paramSource(values(standard)).update();
    }

    /** False when somebody changed it since it was read. */
    boolean change(Standard standard) {
        return sql.sql(CHANGE).paramSource(values(standard)).update() == 1;
    }

    private static Map<String, @Nullable Object> values(Standard standard) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("id", standard.id().value());
        values.put("slug", standard.slug());
        values.put("origin", standard.origin().name());
        values.put("vanished_on", standard.vanishedOn().orElse(null));
        values.put("revision", standard.revision());
        for (var field : Field.values()) {
            values.put(field.code(), standard.facts().text(field).orElse(null));
        }
        Field.days().forEach(field -> values.put(field.dayColumn(), standard.facts().day(field).orElse(null)));
        return values;
    }

    private static Standard read(ResultSet row, int number) throws SQLException {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var text = row.getString(field.code());
            if (text != null) {
                texts.put(field, text);
            }
        }
        return new Standard(new StandardId(row.getObject("id", UUID.class)), row.getString("slug"),
                Standard.Origin.valueOf(row.getString("origin")), new Facts(texts),
                Optional.ofNullable(row.getObject("vanished_on", LocalDate.class)), row.getInt("revision"));
    }

    /** Keeps everybody else from changing standards until the transaction ends; says how many changes there were. */
    long lock() {
        return sql.sql("select revision from standard_register for update").query(Long.class).single();
    }

    long revision() {
        return sql.sql("select revision from standard_register").query(Long.class).single();
    }

    /** Whoever previewed something before this looks again. */
    void countChange() {
        sql.sql("update standard_register set revision = revision + 1").update();
    }
}
