package foothold.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/// Looks at the store's files from outside, past the store.
final class SqliteFiles {

    private final Path folder;

    SqliteFiles(Path folder) {
        this.folder = folder;
    }

    Path database() {
        return folder.resolve("foothold.db");
    }

    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /// The files that hold a text anywhere, whatever else they are.
    List<Path> holding(String text) throws IOException {
        return all().stream().filter(file -> bytes(file).contains(text)).toList();
    }

    /// The first column of a query's first row.
    String ask(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }

    /// Changes something as the store does, with cascades and without leaving erased text behind.
    void execute(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            statement.execute("pragma secure_delete = on");
            statement.execute(sql);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database());
    }

    private static String bytes(Path file) {
        try {
            // One character for each byte, so that no byte is lost and plain text is found as it is.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
