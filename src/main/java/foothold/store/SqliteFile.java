package foothold.store;

import foothold.conversation.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// A SQLite database as a file: how it is opened, and that only its owner may read it.
///
/// @param url  the address that opens it
/// @param path where it is
record SqliteFile(String url, Path path) {

    static final String SCHEME = "jdbc:sqlite:";

    private static final int BUSY_MILLIS = 5_000;

    /// The database in a data folder. The folder is made if it is missing, and closed to others.
    ///
    /// @throws UncheckedIOException when the folder or the file cannot be made or closed to others
    static SqliteFile in(Path folder) {
        try {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder.toAbsolutePath() + " cannot be made or written."
                    + " Let the account that runs Foothold own it, or name another folder with FOOTHOLD_DATA.", e);
        }
        Path path = folder.resolve("foothold.db").toAbsolutePath();
        // As a URI, because a question mark in a plain path would begin a list of settings.
        return new SqliteFile(SCHEME + path.toUri(), path).made();
    }

    /// The database at an address, `jdbc:sqlite:` and a path. Its folder must exist and is left as it is.
    ///
    /// @throws UncheckedIOException when the file cannot be made or closed to others
    /// @throws StoreException       when the address names no file: a database in memory would keep nothing
    static SqliteFile at(String url) {
        String path = url.substring(SCHEME.length()).replaceFirst("\\?.*", "");
        if (path.isEmpty() || path.startsWith(":") || path.startsWith("file:")) {
            throw new StoreException("FOOTHOLD_DATABASE_URL must name a file after " + SCHEME + ", for example "
                    + SCHEME + "/srv/foothold/foothold.db.");
        }
        return new SqliteFile(url, Path.of(path)).made();
    }

    /// What every connection is opened with.
    Properties settings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.WAL);
        // FULL: a turn that was acknowledged survives a power cut, not only a crash of the process.
        settings.setSynchronous(SynchronousMode.FULL);
        settings.setBusyTimeout(BUSY_MILLIS);
        settings.enforceForeignKeys(true);
        settings.setTransactionMode(TransactionMode.IMMEDIATE);
        settings.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return settings.toProperties();
    }

    /// Makes the file before SQLite does, empty, so that what is written into it is never open to others. SQLite gives
    /// its log the same permissions.
    private SqliteFile made() {
        try {
            try {
                Files.createFile(path);
            } catch (FileAlreadyExistsException _) {
                // From an earlier start, or made by another process a moment ago.
            }
            if (Files.isRegularFile(path)) {
                restrict(path, "rw-------");
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The database file " + path + " cannot be made or closed to others."
                    + " Let the account that runs Foothold own it and its folder.", e);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
            if (!Files.getPosixFilePermissions(path).equals(wanted)) {
                Files.setPosixFilePermissions(path, wanted);
            }
        }
    }
}
