package be.vlavirgem.portal.database;

import be.vlavirgem.domain.startup.BulkLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The portal's own PostgreSQL in its data folder, for whoever brings no database. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final DatabaseSetup setup;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
        this.setup = new DatabaseSetup(server.getPostgresDatabase(), server.getPort());
    }

    static EmbeddedDatabase start(Path dataFolder) throws IOException, SQLException {
        var folder = DataFolder.hold(dataFolder);
        try {
            return new EmbeddedDatabase(folder, EmbeddedServer.start(folder)).prepared();
        } catch (IOException | SQLException | RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    private EmbeddedDatabase prepared() throws IOException, SQLException {
        try {
            setup.makeRolesAndDatabase();
        } catch (SQLException | RuntimeException failed) {
            server.close();
            throw failed;
        }
        LOG.info("PostgreSQL works in {} and listens on port {} of this machine only", folder.postgresql(),
                server.getPort());
        return this;
    }

    Login newLogin(String role) throws SQLException {
        return setup.newLogin(role);
    }

    BulkLoader loader() {
        return new CopyLoader(server.getDatabase("postgres", "vlavirgem"));
    }

    /** To be called after the last connection is closed: the beans that use it depend on it. */
    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
