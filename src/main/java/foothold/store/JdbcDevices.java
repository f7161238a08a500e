package foothold.store;

import foothold.conversation.Devices;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// Resume codes and devices in SQLite or PostgreSQL, beside the conversations they belong to.
final class JdbcDevices implements Devices {

    /// More than anybody uses; a code that leaked does not fill the table.
    private static final int MOST = 10;

    private final Database database;

    JdbcDevices(Database database) {
        this.database = database;
    }

    @Override
    public boolean setCode(String conversation, String codeHash) {
        return database.run("a code could not be kept", """
                insert into resume_code (conversation, code_hash) select id, ? from conversation where id = ?
                on conflict (conversation) do update set code_hash = excluded.code_hash
                """, insert -> {
            insert.setString(1, codeHash);
            insert.setString(2, conversation);
            return Database.inserted(insert);
        });
    }

    @Override
    public void clearCode(String conversation) {
        database.run("a code could not be forgotten", "delete from resume_code where conversation = ?", delete -> {
            delete.setString(1, conversation);
            return delete.executeUpdate();
        });
    }

    @Override
    public Optional<String> findByCode(String codeHash) {
        return database.run("a code could not be read", "select conversation from resume_code where code_hash = ?",
                select -> {
                    select.setString(1, codeHash);
                    try (ResultSet rows = select.executeQuery()) {
                        return rows.next() ? Optional.of(rows.getString(1)) : Optional.<String>empty();
                    }
                });
    }

    @Override
    public boolean add(String conversation, String tokenHash, Instant since) {
        return database.run("a device could not be kept", connection -> {
            connection.setAutoCommit(false);
            boolean added = insert(connection, conversation, tokenHash, since);
            if (added) {
                forgetOldest(connection, conversation);
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
            return added;
        });
    }

    private static boolean insert(Connection connection, String conversation, String tokenHash, Instant since)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into device (token_hash, conversation, since) select ?, id, ? from conversation where id = ?
                """)) {
            insert.setString(1, tokenHash);
            insert.setLong(2, since.toEpochMilli());
            insert.setString(3, conversation);
            return Database.inserted(insert);
        }
    }

    private static void forgetOldest(Connection connection, String conversation) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                delete from device where conversation = ? and token_hash not in
                (select token_hash from device where conversation = ? order by since desc, token_hash limit ?)
                """)) {
            delete.setString(1, conversation);
            delete.setString(2, conversation);
            delete.setInt(3, MOST);
            delete.executeUpdate();
        }
    }

    @Override
    public boolean knows(String conversation, String tokenHash) {
        return database.run("a device could not be read",
                "select 1 from device where token_hash = ? and conversation = ?", select -> {
                    select.setString(1, tokenHash);
                    select.setString(2, conversation);
                    try (ResultSet rows = select.executeQuery()) {
                        return rows.next();
                    }
                });
    }
}
