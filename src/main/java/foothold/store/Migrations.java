package foothold.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Brings a database to today's schema: numbered scripts in `db/migration`, each applied once, in one transaction each.
final class Migrations {

    static final int NEWEST = 2;

    private Migrations() {
    }

    /// Applies the scripts that are missing.
    ///
    /// @throws IllegalStateException when the database was written by a newer Foothold
    static void apply(Connection connection, Dialect dialect) throws SQLException {
        connection.setAutoCommit(false);
        dialect.lockSchema(connection);
        int version = version(connection);
        if (version > NEWEST) {
            throw new IllegalStateException("The database was written by a newer Foothold (schema " + version
                    + ", this one knows " + NEWEST + "). Start that version, or restore an older backup.");
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            apply(connection, next);
        }
        connection.commit();
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists schema_version (version integer primary key)");
            try (ResultSet newest = statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
                newest.next();
                return newest.getInt(1);
            }
        }
    }

    private static void apply(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script(version).split(";\\s*\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            statement.execute("insert into schema_version (version) values (" + version + ")");
        }
    }

    private static String script(int version) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/migration/" + version + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("migration " + version + " cannot be read", e);
        }
    }
}
