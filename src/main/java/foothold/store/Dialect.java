package foothold.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The few statements in which the databases we support differ.
enum Dialect {
    SQLITE, POSTGRESQL;

    /// Makes sure that only one process changes the schema at a time; the lock ends with the transaction.
    void lockSchema(Connection connection) throws SQLException {
        // SQLite's transactions begin with the write lock.
        if (this == POSTGRESQL) {
            execute(connection, "select pg_advisory_xact_lock(7070)");
        }
    }

    /// A query that also keeps others from adding to the rows it finds, until the transaction ends.
    String locking(String query) {
        return this == POSTGRESQL ? query + " for update" : query;
    }

    /// Clears erased rows from the write-ahead log too, so that what was erased is in no file.
    void forget(Connection connection) throws SQLException {
        if (this == SQLITE) {
            execute(connection, "pragma wal_checkpoint(truncate)");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
