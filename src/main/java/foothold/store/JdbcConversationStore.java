package foothold.store;

import foothold.conversation.ColleagueLinks;
import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.Devices;
import foothold.conversation.ShareStore;
import foothold.conversation.StoreException;
import foothold.conversation.TurnRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Conversations in SQLite or PostgreSQL, by the same statements.
///
/// An append is one statement, so it is kept whole or not at all: it inserts only when its number is the next one, and
/// the table's keys refuse a second writer of the same number or the same idempotency key.
public final class JdbcConversationStore implements ConversationStore {

    private static final String UNTOUCHED = """
            created_at < ?
            and not exists (select 1 from turn where turn.conversation = conversation.id and turn.at >= ?)
            and not exists (select 1 from share_link link
                            where link.conversation = conversation.id and link.created_at >= ?)""";
    private static final int MOMENTS = 3;

    private final Database database;
    private final JdbcShareStore shares;

    private JdbcConversationStore(Database database) {
        this.database = database;
        this.shares = new JdbcShareStore(database);
    }

    /// The store in a data folder (SQLite).
    public static JdbcConversationStore in(Path folder) {
        return new JdbcConversationStore(Database.embedded(folder));
    }

    /// The store at a JDBC address.
    public static JdbcConversationStore at(String url) {
        return new JdbcConversationStore(Database.at(url));
    }

    /// The devices of the same conversations.
    public Devices devices() {
        return new JdbcDevices(database);
    }

    /// The questions sent to colleagues in the same conversations.
    public ColleagueLinks colleagueLinks() {
        return new JdbcColleagueLinks(database);
    }

    @Override
    public void create(Conversation conversation) {
        database.run("a conversation could not be kept", """
                insert into conversation (id, token_hash, created_at, language, situation) values (?, ?, ?, ?, ?)
                """, insert -> {
            insert.setString(1, conversation.id());
            insert.setString(2, conversation.tokenHash());
            insert.setLong(3, conversation.createdAt().toEpochMilli());
            insert.setString(4, conversation.language());
            insert.setString(5, TurnJson.write(conversation.situation()));
            return insert.executeUpdate();
        });
    }

    @Override
    public Optional<Conversation> find(String id) {
        return database.run("a conversation could not be read", """
                select token_hash, created_at, language, situation, sequence, at, idempotency_key, fingerprint, body
                from conversation left join turn on turn.conversation = conversation.id
                where id = ? order by sequence
                """, select -> {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(conversation(id, rows)) : Optional.<Conversation>empty();
            }
        });
    }

    private static Conversation conversation(String id, ResultSet rows) throws SQLException {
        var turns = new ArrayList<TurnRecord>();
        var conversation = new Conversation(id, rows.getString("token_hash"),
                Instant.ofEpochMilli(rows.getLong("created_at")), rows.getString("language"),
                TurnJson.readSituation(rows.getString("situation")), List.of());
        do {
            if (rows.getString("body") != null) {
                turns.add(turn(rows));
            }
        } while (rows.next());
        return new Conversation(id, conversation.tokenHash(), conversation.createdAt(), conversation.language(),
                conversation.situation(), turns);
    }

    private static TurnRecord turn(ResultSet row) throws SQLException {
        String key = row.getString("idempotency_key");
        return new TurnRecord(row.getInt("sequence"), Instant.ofEpochMilli(row.getLong("at")), key == null ? "" : key,
                row.getString("fingerprint"), TurnJson.readTurn(row.getString("body")));
    }

    @Override
    public boolean append(String id, TurnRecord turn) {
        return database.run("a turn could not be kept", """
                insert into turn (conversation, sequence, at, idempotency_key, fingerprint, body)
                select id, ?, ?, ?, ?, ? from conversation
                where id = ? and (select coalesce(max(sequence), 0) from turn where conversation = ?) = ?
                on conflict do nothing
                """, insert -> {
            insert.setInt(1, turn.sequence());
            insert.setLong(2, turn.at().toEpochMilli());
            insert.setString(3, turn.idempotencyKey().isEmpty() ? null : turn.idempotencyKey());
            insert.setString(4, turn.fingerprint());
            insert.setString(5, TurnJson.write(turn.turn()));
            insert.setString(6, id);
            insert.setString(7, id);
            insert.setInt(8, turn.sequence() - 1);
            return Database.inserted(insert);
        });
    }

    @Override
    public void delete(String id) {
        database.run("a conversation could not be erased", "delete from conversation where id = ?", delete -> {
            delete.setString(1, id);
            int erased = delete.executeUpdate();
            database.dialect().forget(delete.getConnection());
            return erased;
        });
    }

    @Override
    public int deleteUntouchedSince(Instant before) {
        return database.run("old conversations could not be erased", connection -> {
            connection.setAutoCommit(false);
            int erased = deleteUntouched(connection, before.toEpochMilli());
            connection.commit();
            connection.setAutoCommit(true);
            // Whether or not there was anything to erase: the files may still hold what was erased before a crash.
            database.dialect().forgetThoroughly(connection);
            return erased;
        });
    }

    /// In PostgreSQL a delete decides by what it saw when it began, and would take along a turn appended since then. So
    /// the conversations are locked first, in an order in which two processes cannot block each other, and each delete
    /// looks again.
    private int deleteUntouched(Connection connection, long before) throws SQLException {
        String locked = database.dialect().locking("select id from conversation where " + UNTOUCHED + " order by id");
        try (PreparedStatement select = connection.prepareStatement(locked);
             PreparedStatement delete = connection.prepareStatement(
                     "delete from conversation where " + UNTOUCHED + " and id = ?")) {
            setMoments(select, before);
            try (ResultSet ids = select.executeQuery()) {
                while (ids.next()) {
                    setMoments(delete, before);
                    delete.setString(MOMENTS + 1, ids.getString(1));
                    delete.addBatch();
                }
            }
            return Arrays.stream(delete.executeBatch()).sum();
        }
    }

    private static void setMoments(PreparedStatement untouched, long before) throws SQLException {
        for (int i = 1; i <= MOMENTS; i++) {
            untouched.setLong(i, before);
        }
    }

    @Override
    public ShareStore shares() {
        return shares;
    }

    @Override
    public boolean healthy() {
        try {
            return database.run("the store does not answer", "select 1", PreparedStatement::execute);
        } catch (StoreException e) {
            return false;
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
