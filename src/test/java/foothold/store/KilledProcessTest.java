package foothold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the store has acknowledged survives the death of its process at any moment; what it has erased stays erased.
@Timeout(120)
final class KilledProcessTest {

    private static final int ROUNDS = 8;
    private static final String ID = "[0-9a-f-]{36}";

    @TempDir
    private Path data;
    @TempDir
    private Path temporary;
    private KilledProcess process;

    /// The last acknowledged number of each conversation, over all rounds.
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final List<String> erased = new ArrayList<>();

    @BeforeEach
    void prepareProcess() {
        process = new KilledProcess(data, temporary);
    }

    @Test
    void everyAcknowledgedTurnIsThereAfterEveryKill() throws Exception {
        var random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            note(process.killedAfter("ack", 1 + random.nextInt(150), random.nextInt(20)));
            assertNothingLost();
        }
        assertTrue(acknowledged.size() > ROUNDS && !erased.isEmpty(), "too little happened to show anything");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 70, 100, 130, 160, 200})
    void killedWhileItOpensForTheFirstTimeTheStoreOpensAgain(int millis) throws Exception {
        note(process.killedAfter("opening", 1, millis));
        assertNothingLost();
    }

    private void note(List<String> said) {
        for (String line : said) {
            String[] words = line.split(" ");
            // The last line may be cut off.
            if (line.matches("ack " + ID + " \\d+")) {
                acknowledged.merge(words[1], Integer.parseInt(words[2]), Math::max);
            } else if (line.matches("erased " + ID)) {
                erased.add(words[1]);
            }
        }
    }

    private void assertNothingLost() throws Exception {
        try (ConversationStore store = JdbcConversationStore.in(data)) {
            for (Map.Entry<String, Integer> entry : acknowledged.entrySet()) {
                Conversation kept = store.find(entry.getKey()).orElseThrow(() -> new AssertionError("lost " + entry));
                assertTrue(kept.sequence() >= entry.getValue(), "lost " + entry + ", kept " + kept.sequence());
                assertEquals(IntStream.rangeClosed(1, kept.sequence())
                        .mapToObj(number -> Samples.turn(number, "")).toList(), kept.turns());
            }
            for (String id : erased) {
                assertEquals(Optional.empty(), store.find(id));
            }
        }
        var files = new SqliteFiles(data);
        assertEquals("ok", files.ask("pragma integrity_check"));
        assertEquals("0", files.ask("select count(*) from pragma_foreign_key_check"));
        if (!erased.isEmpty()) {
            assertEquals(List.of(), files.holding(erased.getLast()));
        }
    }
}
