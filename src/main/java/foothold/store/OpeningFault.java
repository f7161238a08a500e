package foothold.store;

import foothold.conversation.StoreException;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in plain words why a database cannot be opened, and what to do. Never the address: it may hold a password.
final class OpeningFault {

    private OpeningFault() {
    }

    static StoreException of(String database, SQLException cause) {
        return new StoreException(database + " " + (cause instanceof SQLiteException sqlite
                ? sqlite(sqlite) : postgresql(cause)), cause);
    }

    /// Whether another process holds a SQLite database, which may be over in a moment.
    static boolean isBusy(SQLException cause) {
        return cause instanceof SQLiteException sqlite && switch (kind(sqlite)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> true;
            default -> false;
        };
    }

    /// The low byte is the kind of fault; the rest is detail.
    private static SQLiteErrorCode kind(SQLiteException cause) {
        return SQLiteErrorCode.getErrorCode(cause.getResultCode().code & 0xff);
    }

    private static String sqlite(SQLiteException cause) {
        return switch (kind(cause)) {
            case SQLITE_NOTADB, SQLITE_CORRUPT ->
                    "is damaged or is no database. Restore it from a backup, or move it away to start anew.";
            case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM ->
                    "cannot be opened and written. Let the account that runs Foothold write it and its folder.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is held by another program. Stop that program and start again.";
            case SQLITE_FULL -> "cannot grow because the disk is full. Free some space and start again.";
            default -> other(cause);
        };
    }

    private static String postgresql(SQLException cause) {
        if (!(cause instanceof PSQLException refused) || refused.getServerErrorMessage() == null) {
            // The driver's own messages may hold the address.
            return "does not answer. Check that it runs, and the host and port in FOOTHOLD_DATABASE_URL.";
        }
        return switch (String.valueOf(cause.getSQLState())) {
            case "28000", "28P01" -> "refuses the user or the password in FOOTHOLD_DATABASE_URL. Correct them.";
            case "3D000" -> "does not exist. Create it, or correct its name in FOOTHOLD_DATABASE_URL.";
            default -> other(refused);
        };
    }

    private static String other(SQLException cause) {
        return "cannot be prepared: " + String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip()
                + ". Give Foothold a database of its own that it may make tables in.";
    }
}
