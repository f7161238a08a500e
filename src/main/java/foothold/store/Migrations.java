package foothold.store;

import foothold.knowledge.ShippedText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings a database to today's schema: numbered scripts in `db/migration`, each applied once, in one transaction each.
final class Migrations {

    /// The scripts in the order they are applied.
    private static final List<Integer> SCRIPTS = List.of(1, 2, 3);
    static final int NEWEST = SCRIPTS.getLast();

    private Migrations() {
    }

    /// Applies the scripts that are missing.
    ///
    /// @throws IllegalStateException when the database was written by a newer Foothold
    static void apply(Connection connection, Dialect dialect) throws SQLException {
        connection.setAutoCommit(false);
        dialect.lockSchema(connection);
        Set<Integer> applied = applied(connection);
        int version = applied.stream().max(Integer::compare).orElse(0);
        if (version > NEWEST) {
            throw new IllegalStateException("The database was written by a newer Foothold (schema " + version
                    + ", this one knows " + NEWEST + "). Start that version, or restore an older backup.");
        }
        for (int script : SCRIPTS) {
            if (!applied.contains(script)) {
                apply(connection, script);
            }
        }
        connection.commit();
    }

    private static Set<Integer> applied(Connection connection) throws SQLException {
        var applied = new HashSet<Integer>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists schema_version (version integer primary key)");
            try (ResultSet versions = statement.executeQuery("select version from schema_version")) {
                while (versions.next()) {
                    applied.add(versions.getInt(1));
                }
            }
        }
        return applied;
    }

    private static void apply(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : ShippedText.of("/db/migration/" + version + ".sql").split(";\\s*\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            statement.execute("insert into schema_version (version) values (" + version + ")");
        }
    }
}
