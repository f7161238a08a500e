package foothold.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import foothold.conversation.StoreException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A pool of connections to one of the databases we support, brought to today's schema.
final class Database implements AutoCloseable {

    private static final int WAIT_MILLIS = 6_000;
    /// For so long a busy SQLite file is asked again, shorter than the wait for a lock, which is then not waited for twice.
    private static final int ASKED_AGAIN_MILLIS = 3_000;
    private static final int PAUSE_MILLIS = 20;
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private final HikariDataSource pool;
    private final Dialect dialect;

    private Database(HikariDataSource pool, Dialect dialect) {
        this.pool = pool;
        this.dialect = dialect;
    }

    /// The database in the data folder.
    ///
    /// @throws UncheckedIOException  when the folder cannot be made or written
    /// @throws StoreException        when the database cannot be opened
    /// @throws IllegalStateException when it was written by a newer Foothold
    static Database embedded(Path folder) {
        return open(SqliteFile.in(folder));
    }

    /// The database at a JDBC address, `jdbc:sqlite:` or `jdbc:postgresql:`; throws as [#embedded] does.
    static Database at(String url) {
        return url.startsWith(SqliteFile.SCHEME) ? open(SqliteFile.at(url))
                : open(Dialect.POSTGRESQL, url, new Properties(), 10, "The PostgreSQL database");
    }

    private static Database open(SqliteFile file) {
        return open(Dialect.SQLITE, file.url(), file.settings(), 4, "The database file " + file.path());
    }

    private static Database open(Dialect dialect, String url, Properties settings, int connections, String name) {
        // Before there is a pool: it would try again and again, and log every failure with its causes.
        try {
            prepare(dialect, url, settings);
        } catch (SQLException e) {
            throw OpeningFault.of(name, e);
        }
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setDataSourceProperties(settings);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setInitializationFailTimeout(-1);
        config.setMaximumPoolSize(connections);
        config.setPoolName("store");
        return new Database(new HikariDataSource(config), dialect);
    }

    /// Opens the database once and makes its tables. SQLite refuses at once, without its usual wait, while another process that
    /// starts at the same moment changes the file over to its log; so it is asked again.
    private static void prepare(Dialect dialect, String url, Properties settings) throws SQLException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ASKED_AGAIN_MILLIS);
        while (true) {
            try (Connection first = DriverManager.getConnection(url, settings)) {
                Migrations.apply(first, dialect);
                return;
            } catch (SQLException e) {
                if (!OpeningFault.isBusy(e) || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
        }
    }

    Dialect dialect() {
        return dialect;
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /// Runs one statement.
    ///
    /// @throws StoreException with these words when it fails
    <T> T run(String failure, String sql, Work<PreparedStatement, T> work) {
        return run(failure, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.with(statement);
            }
        });
    }

    /// Runs several statements on one connection.
    ///
    /// @throws StoreException with these words when one fails
    <T> T run(String failure, Work<Connection, T> work) {
        try (Connection connection = connection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new StoreException(failure, e);
        }
    }

    /// Runs an insert that adds one row to a conversation, if that is still there.
    static boolean inserted(PreparedStatement insert) throws SQLException {
        try {
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            if (FOREIGN_KEY_VIOLATION.equals(e.getSQLState())) {
                // PostgreSQL: the conversation was there when the statement began, and was erased before it ended.
                return false;
            }
            throw e;
        }
    }

    /// Something done with a connection or a statement.
    @FunctionalInterface
    interface Work<S, T> {
        T with(S session) throws SQLException;
    }

    @Override
    public void close() {
        pool.close();
    }
}
