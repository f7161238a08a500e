package foothold.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The few statements in which the databases we support differ.
enum Dialect {
    SQLITE, POSTGRESQL;

    /// Rewritten in about a fifth of a second, and in memory.
    private static final long SMALL_BYTES = 32_000_000;

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

    /// Clears what erased rows leave in the files, so that what was erased is in none of them: at once in a database of
    /// usual size, otherwise at the next [#forgetThoroughly].
    void forget(Connection connection) throws SQLException {
        if (this == SQLITE) {
            if (isSmall(connection)) {
                rewrite(connection, "memory");
            }
            clearLog(connection);
        }
    }

    /// As [#forget], whatever the size. Writers wait meanwhile, about a second for 200 MB.
    void forgetThoroughly(Connection connection) throws SQLException {
        if (this == SQLITE) {
            rewrite(connection, isSmall(connection) ? "memory" : "file");
            clearLog(connection);
        }
    }

    private static boolean isSmall(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet size = statement.executeQuery("""
                     select page_count * page_size from pragma_page_count, pragma_page_size
                     """)) {
            return size.getLong(1) <= SMALL_BYTES;
        }
    }

    /// SQLite overwrites the rows it deletes, but not the copies it left behind when it moved them between pages.
    private static void rewrite(Connection connection, String scratch) throws SQLException {
        execute(connection, "pragma temp_store = " + scratch);
        execute(connection, "vacuum");
    }

    /// A reader that does not end keeps the log from being cleared and makes no error here; the next call clears it.
    private static void clearLog(Connection connection) throws SQLException {
        execute(connection, "pragma wal_checkpoint(truncate)");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
