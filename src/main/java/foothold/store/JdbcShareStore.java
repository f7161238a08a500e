package foothold.store;

import foothold.conversation.Share;
import foothold.conversation.ShareStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Links in SQLite or PostgreSQL. The table's foreign key erases them with their conversation.
final class JdbcShareStore implements ShareStore {

    private static final String SELECT =
            "select id, conversation, token_hash, sequence, created_at, expires_at from share_link where ";

    private final Database database;

    JdbcShareStore(Database database) {
        this.database = database;
    }

    @Override
    public boolean create(Share share) {
        return database.run("a link could not be kept", """
                insert into share_link (id, conversation, token_hash, sequence, created_at, expires_at)
                select ?, id, ?, ?, ?, ? from conversation where id = ?
                """, insert -> {
            insert.setString(1, share.id());
            insert.setString(2, share.tokenHash());
            insert.setInt(3, share.sequence());
            insert.setLong(4, share.createdAt().toEpochMilli());
            insert.setLong(5, share.expiresAt().toEpochMilli());
            insert.setString(6, share.conversation());
            return Database.inserted(insert);
        });
    }

    @Override
    public Optional<Share> find(String tokenHash) {
        return shares(SELECT + "token_hash = ?", tokenHash).stream().findFirst();
    }

    @Override
    public List<Share> of(String conversation) {
        return shares(SELECT + "conversation = ? order by created_at, id", conversation);
    }

    private List<Share> shares(String sql, String key) {
        return database.run("links could not be read", sql, select -> {
            select.setString(1, key);
            try (ResultSet rows = select.executeQuery()) {
                var shares = new ArrayList<Share>();
                while (rows.next()) {
                    shares.add(share(rows));
                }
                return shares;
            }
        });
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(row.getString("id"), row.getString("conversation"), row.getString("token_hash"),
                row.getInt("sequence"), Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("expires_at")));
    }

    @Override
    public boolean delete(String conversation, String id) {
        return database.run("a link could not be ended", "delete from share_link where conversation = ? and id = ?",
                delete -> {
                    delete.setString(1, conversation);
                    delete.setString(2, id);
                    return delete.executeUpdate() == 1;
                });
    }

    @Override
    public int deleteExpired(Instant now) {
        return database.run("expired links could not be erased", "delete from share_link where expires_at <= ?",
                delete -> {
                    delete.setLong(1, now.toEpochMilli());
                    return delete.executeUpdate();
                });
    }
}
