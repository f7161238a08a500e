package foothold.store;

import foothold.conversation.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Runs statements on a connection of its own each, and says what failed.
record Statements(Database database) {

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    /// Work on a statement or a connection.
    @FunctionalInterface
    interface Work<S, T> {
        T with(S session) throws SQLException;
    }

    <T> T run(String failure, String sql, Work<PreparedStatement, T> work) {
        return run(failure, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.with(statement);
            }
        });
    }

    <T> T run(String failure, Work<Connection, T> work) {
        try (Connection connection = database.connection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new StoreException(failure, e);
        }
    }

    /// Runs an insert.
    ///
    /// @return whether a row came in; false also when what the row belongs to is gone
    static boolean inserted(PreparedStatement insert) throws SQLException {
        try {
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            if (FOREIGN_KEY_VIOLATION.equals(e.getSQLState())) {
                // PostgreSQL: it was there when the statement began, and was erased before it ended.
                return false;
            }
            throw e;
        }
    }
}
