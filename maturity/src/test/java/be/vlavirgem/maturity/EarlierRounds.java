package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.organisation.Organisations.Sized;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Two earlier rounds on the shipped questionnaire, filled as the demo fills them: Kortrijk alone in 2020, with some seventy others in 2021. */
@Component
class EarlierRounds {

    static final String KORTRIJK = "34022";
    private final Desk desk;
    private final Organisations organisations;
    private final JsonMapper json;
    private final TestDatabase database;
    private boolean filled;

    EarlierRounds(Desk desk, Organisations organisations, JsonMapper json, TestDatabase database) {
        this.desk = desk;
        this.organisations = organisations;
        this.json = json;
        this.database = database;
    }

    /** Fills them at the first call. */
    void fill() {
        if (!filled) {
            filled = true;
            fill(desk.editorOf(KORTRIJK));
        }
    }

    /** Of authorities that no other test measures. */
    private List<Sized> authorities() {
        return desk.within(TenantScope.none(), () -> organisations.localAuthoritiesOn(LocalDate.of(2021, 12, 15)))
                .stream()
                .filter(authority -> authority.nis().value().matches("(3[2-68]|7[23]).*"))
                .toList();
    }

    private void fill(Access author) {
        var alone = new DemoMeasurement(ShippedQuestionnaire.SHIPPED, known(2020), Author.of(author));
        var together = new DemoMeasurement(ShippedQuestionnaire.SHIPPED, known(2021), Author.of(author));
        var rows = new DemoRows(ShippedQuestionnaire.SHIPPED, json);
        var authorities = authorities();
        rows.add(known(2020), authorities.stream()
                .filter(authority -> authority.nis().value().equals(KORTRIJK))
                .map(authority -> alone.of(authority, new Measurement.Id(UUID.randomUUID()), Optional.empty()))
                .toList());
        var before = rows.latest();
        rows.add(known(2021), authorities.stream()
                .map(authority -> together.of(authority, new Measurement.Id(UUID.randomUUID()),
                        Optional.ofNullable(before.get(authority.id()))
                                .map(id -> new Measurement.Previous(authority.id(), id))))
                .toList());
        load(rows);
        JdbcClient.create(database.superuser()).sql("analyze").update();
    }

    /** The rounds are there already: their rows are not copied. */
    private Round known(int year) {
        return desk.round(year, ShippedQuestionnaire.file());
    }

    private void load(DemoRows rows) {
        try (var connection = database.loader().getConnection()) {
            connection.setAutoCommit(false);
            rows.copyTo((table, columns, values) -> {
                if (!table.equals("measurement_round")) {
                    copy(connection, table, columns, values);
                }
            });
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("The rounds could not be filled", failed);
        }
    }

    private static void copy(Connection connection, String table, List<String> columns, Stream<List<Object>> rows) {
        try {
            var lines = rows.map(row -> row.stream()
                    .map(value -> value == null ? "\\N" : value.toString())
                    .collect(Collectors.joining("\t", "", "\n"))).collect(Collectors.joining());
            var copying = connection.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)));
            var bytes = lines.getBytes(StandardCharsets.UTF_8);
            copying.writeToCopy(bytes, 0, bytes.length);
            copying.endCopy();
        } catch (SQLException failed) {
            throw new IllegalStateException("Table %s could not be filled".formatted(table), failed);
        }
    }
}
