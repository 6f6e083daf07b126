package be.vlavirgem.benchmark.consent;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who reads what is shown, straight from the database as the application does. */
final class Readers {

    private final TestDatabase database;

    Readers(TestDatabase database) {
        this.database = database;
    }

    /** For whom the transaction works; "" for nobody. */
    <T> T in(String organisation, Function<JdbcClient, T> work) {
        var source = database.app();
        var sql = JdbcClient.create(source);
        return new TransactionTemplate(new DataSourceTransactionManager(source)).execute(_ -> {
            sql.sql("select set_config('vlavirgem.readable', ?, true), set_config('vlavirgem.organisation', ?, true)")
                    .params(organisation.isEmpty() ? "" : "{" + organisation + "}", organisation)
                    .query(row -> {});
            return work.apply(sql);
        });
    }

    /** The codes of what an authority shows to that reader. */
    List<String> read(String reader, OrganisationId shower) {
        return in(reader, sql -> sql
                .sql("select distinct indicator from benchmark_named where organisation_id = ? order by indicator")
                .param(shower.value())
                .query(String.class)
                .list());
    }

    /** One of that kind, which is added. */
    String another(String kind) {
        var id = UUID.randomUUID();
        JdbcClient.create(database.superuser())
                .sql("insert into organisation (id, kind, name) values (?, ?, ?)")
                .params(id, kind, (kind.equals("PRACTICE") ? "Oefengemeente " : "Lezer ") + id)
                .update();
        return id.toString();
    }
}
