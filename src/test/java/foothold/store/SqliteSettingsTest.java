package foothold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;

/// The settings that keep acknowledged turns and forget erased ones belong to a connection, so each one must have them.
final class SqliteSettingsTest {

    private static final int POOLED = 4;

    /// Synchronous 2 is FULL.
    private static final Map<String, String> WANTED = Map.of("journal_mode", "wal", "synchronous", "2",
            "foreign_keys", "1", "secure_delete", "1", "busy_timeout", "5000");

    @TempDir
    private Path folder;

    @Test
    void everyPooledConnectionIsDurableAndForgets() throws Exception {
        try (Database database = Database.embedded(folder)) {
            var connections = new ArrayList<Connection>();
            try {
                for (int i = 0; i < POOLED; i++) {
                    connections.add(database.connection());
                    assertEquals(WANTED, settings(connections.getLast()), "connection " + i);
                }
                assertEquals(POOLED, distinct(connections));
            } finally {
                for (Connection connection : connections) {
                    connection.close();
                }
            }
        }
    }

    private static int distinct(List<Connection> pooled) throws SQLException {
        var distinct = new HashSet<Connection>();
        for (Connection connection : pooled) {
            distinct.add(connection.unwrap(SQLiteConnection.class));
        }
        return distinct.size();
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        var settings = new HashMap<String, String>();
        try (Statement statement = connection.createStatement()) {
            for (String name : WANTED.keySet()) {
                try (ResultSet row = statement.executeQuery("pragma " + name)) {
                    settings.put(name, row.getString(1));
                }
            }
        }
        return settings;
    }
}
