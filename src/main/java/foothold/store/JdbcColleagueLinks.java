package foothold.store;

import foothold.conversation.ColleagueLink;
import foothold.conversation.ColleagueLink.Reply;
import foothold.conversation.ColleagueLinks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Questions sent to colleagues, in SQLite or PostgreSQL, beside the conversations they belong to.
final class JdbcColleagueLinks implements ColleagueLinks {

    private static final String SELECT =
            "select id, token_hash, conversation, question, expires_at, role, answer from colleague_link where ";

    private final Database database;
    private final Dialect dialect;

    JdbcColleagueLinks(Database database) {
        this.database = database;
        this.dialect = database.dialect();
    }

    @Override
    public boolean add(ColleagueLink link) {
        return database.run("a link could not be kept", """
                insert into colleague_link (id, token_hash, conversation, question, expires_at)
                select ?, ?, id, ?, ? from conversation where id = ?
                """, insert -> {
            insert.setString(1, link.id());
            insert.setString(2, link.tokenHash());
            insert.setString(3, link.question());
            insert.setLong(4, link.expiresAt().toEpochMilli());
            insert.setString(5, link.conversation());
            return Database.inserted(insert);
        });
    }

    @Override
    public Optional<ColleagueLink> findByToken(String tokenHash) {
        return select("token_hash = ?", tokenHash).stream().findFirst();
    }

    @Override
    public List<ColleagueLink> of(String conversation) {
        return select("conversation = ? order by expires_at, id", conversation);
    }

    private List<ColleagueLink> select(String where, String value) {
        return database.run("links could not be read", SELECT + where, select -> {
            select.setString(1, value);
            var links = new ArrayList<ColleagueLink>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    links.add(link(rows));
                }
            }
            return List.copyOf(links);
        });
    }

    private static ColleagueLink link(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new ColleagueLink(row.getString("id"), row.getString("token_hash"), row.getString("conversation"),
                row.getString("question"), Instant.ofEpochMilli(row.getLong("expires_at")),
                role == null ? Optional.empty() : Optional.of(new Reply(role, TurnJson.readAnswer(row.getString("answer")))));
    }

    @Override
    public boolean reply(String tokenHash, Reply reply, Instant now) {
        return database.run("a reply could not be kept", """
                update colleague_link set role = ?, answer = ? where token_hash = ? and role is null and expires_at > ?
                """, update -> {
            update.setString(1, reply.role());
            update.setString(2, TurnJson.write(reply.answer()));
            update.setString(3, tokenHash);
            update.setLong(4, now.toEpochMilli());
            return update.executeUpdate() == 1;
        });
    }

    @Override
    public void delete(String conversation, String id) {
        database.run("a link could not be taken back", "delete from colleague_link where conversation = ? and id = ?",
                delete -> {
                    delete.setString(1, conversation);
                    delete.setString(2, id);
                    int deleted = delete.executeUpdate();
                    dialect.forget(delete.getConnection());
                    return deleted;
                });
    }
}
