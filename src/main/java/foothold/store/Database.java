package foothold.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// A pool of connections to one of the databases we support, and the few things they do differently.
final class Database implements AutoCloseable {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final int BUSY_MILLIS = 5_000;
    private static final int WAIT_MILLIS = 6_000;

    private final HikariDataSource pool;
    private final boolean sqlite;

    private Database(HikariDataSource pool, boolean sqlite) {
        this.pool = pool;
        this.sqlite = sqlite;
    }

    /// The database in the data folder.
    ///
    /// @throws UncheckedIOException when the folder cannot be made or written
    static Database embedded(Path folder) {
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + folder + " cannot be made or written", e);
        }
        return at(SQLITE + folder.resolve("foothold.db").toAbsolutePath());
    }

    /// The database at a JDBC address, `jdbc:sqlite:` or `jdbc:postgresql:`.
    static Database at(String url) {
        boolean sqlite = url.startsWith(SQLITE);
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setMaximumPoolSize(sqlite ? 4 : 10);
        config.setPoolName("store");
        if (sqlite) {
            // FULL: a turn that was acknowledged survives a power cut, not only a crash of the process.
            var settings = new SQLiteConfig();
            settings.setJournalMode(JournalMode.WAL);
            settings.setSynchronous(SynchronousMode.FULL);
            settings.setBusyTimeout(BUSY_MILLIS);
            settings.enforceForeignKeys(true);
            settings.setTransactionMode(TransactionMode.IMMEDIATE);
            settings.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
            config.setDataSourceProperties(settings.toProperties());
        }
        return new Database(new HikariDataSource(config), sqlite);
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /// Makes sure that only one process changes the schema at a time; the lock ends with the transaction.
    void lockSchema(Connection connection) throws SQLException {
        if (!sqlite) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(7070)");
            }
        }
    }

    /// Clears erased rows from the write-ahead log too, so that what was erased is in no file.
    void forget(Connection connection) throws SQLException {
        if (sqlite) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma wal_checkpoint(truncate)");
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
