package foothold.store;

import static foothold.store.Samples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.Turn;
import foothold.conversation.TurnRecord;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was erased is in no file of the data folder: not in the database's free pages, not in its log.
final class SqliteErasureTest {

    private static final String CANARY = "canary-4f9d1c";

    @TempDir
    private Path folder;
    private SqliteFiles files;

    @BeforeEach
    void lookAtFolder() {
        files = new SqliteFiles(folder);
    }

    @Test
    void anErasedConversationIsInNoFile() throws Exception {
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            Conversation erased = keep(store, CANARY, 5, 2_000);
            keep(store, "harmless", 5, 2_000);
            assertFalse(files.holding(CANARY).isEmpty(), "the search finds what is there");
            store.delete(erased.id());
            assertEquals(List.of(), files.holding(CANARY));
            assertFalse(files.holding("harmless").isEmpty(), "the search still works");
        }
        assertEquals(List.of(), files.holding(CANARY));
    }

    @Test
    void oldConversationsThatWereErasedAreInNoFile() throws Exception {
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            keep(store, CANARY, 5, 300);
            assertEquals(1, store.deleteUntouchedSince(NOW.plusSeconds(1)));
            assertEquals(List.of(), files.holding(CANARY));
        }
    }

    /// SQLite moves rows between pages as they fill and empty, and leaves copies behind. Which texts are left depends
    /// on the order of everything; these orders are known to leave some unless the file is rewritten.
    @ParameterizedTest
    @ValueSource(longs = {8, 10, 12, 19})
    void textErasedAfterItsRowsWereMovedIsInNoFile(long seed) throws Exception {
        var random = new Random(seed);
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            var erased = new ArrayList<Conversation>();
            for (int i = 0; i < 40; i++) {
                keep(store, "harmless", random);
                erased.add(keep(store, CANARY, random));
                if (random.nextInt(4) == 0) {
                    store.delete(erased.remove(random.nextInt(erased.size())).id());
                }
            }
            for (Conversation each : erased) {
                store.delete(each.id());
            }
            assertEquals(List.of(), files.holding(CANARY));
        }
    }

    /// A large file is not rewritten while somebody waits for an erasure, but within the hour.
    @Test
    void inALargeDatabaseErasedTextIsInNoFileAfterTheNextRound() throws Exception {
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            Conversation large = keep(store, "harmless", 1, 10);
            files.execute("""
                    insert into turn
                    with recursive n(i) as (select 2 union all select i + 1 from n where i < 20000)
                    select '%s', i, 0, null, 'f', hex(randomblob(1000)) from n
                    """.formatted(large.id()));
            Conversation erased = keep(store, CANARY, 3, 1_000);
            store.delete(erased.id());
            assertEquals(Optional.empty(), store.find(erased.id()));
            assertEquals(0, store.deleteUntouchedSince(Instant.EPOCH));
            assertEquals(List.of(), files.holding(CANARY));
        }
    }

    @Test
    void textErasedWhileOthersWriteIsInNoFile() throws Exception {
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            Race.of(4, runner -> {
                for (int i = 0; i < 12; i++) {
                    Conversation kept = keep(store, runner == 0 ? CANARY + i : "harmless", 3, 500);
                    if (runner == 0) {
                        store.delete(kept.id());
                        assertEquals(List.of(), files.holding(CANARY + i));
                    }
                }
                return true;
            });
        }
    }

    /// As after a crash between the erasing and the clearing of the log: the hourly round clears it, though it erases
    /// nothing.
    @Test
    void whatTheLogStillHoldsIsClearedByTheNextRound() throws Exception {
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            keep(store, CANARY, 2, 100);
            files.execute("delete from conversation");
            assertFalse(files.holding(CANARY).isEmpty(), "the log still holds it");
            assertEquals(0, store.deleteUntouchedSince(Instant.EPOCH));
            assertEquals(List.of(), files.holding(CANARY));
        }
    }

    private static Conversation keep(ConversationStore store, String word, int turns, int length) {
        return keep(store, word, UUID.randomUUID(), turns, length);
    }

    private static Conversation keep(ConversationStore store, String word, Random random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        return keep(store, word, id, 1 + random.nextInt(6), random.nextInt(2_000));
    }

    /// Keeps a conversation with a word wherever the store puts text.
    private static Conversation keep(ConversationStore store, String word, UUID id, int turns, int length) {
        Situation situation = Situation.UNKNOWN.with(Field.SETTING, word);
        Conversation kept = new Conversation(word + id, word, NOW, "en", situation, List.of());
        store.create(kept);
        for (int sequence = 1; sequence <= turns; sequence++) {
            String text = word + "x".repeat(length) + word;
            store.append(kept.id(), new TurnRecord(sequence, NOW, word + sequence, word, new Turn.Asked(text)));
        }
        return kept;
    }
}
