package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.StoreException;
import foothold.conversation.Turn;
import foothold.conversation.TurnRecord;
import foothold.knowledge.Situation;
import foothold.store.JdbcConversationStore;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");
    private static final Duration KEPT = Duration.ofDays(30);

    @TempDir
    private Path folder;
    private final Semaphore erasings = new Semaphore(0);
    private volatile boolean failing;
    private ConversationStore store;

    @BeforeEach
    void open() {
        store = watched(JdbcConversationStore.in(folder));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Retention started() {
        Retention retention = Retention.start(store, Clock.fixed(NOW, ZoneOffset.UTC), KEPT);
        erasings.acquireUninterruptibly();
        return retention;
    }

    private void begun(String id, Duration ago) {
        store.create(new Conversation(id, "hash", NOW.minus(ago), "en", Situation.UNKNOWN, List.of()));
    }

    private void touched(String id, Duration ago) {
        assertTrue(store.append(id, new TurnRecord(1, NOW.minus(ago), "", "print", new Turn.Asked("who helps"))));
    }

    private boolean isKept(String id) {
        return store.find(id).isPresent();
    }

    @Test
    void whatNobodyTouchedIsErasedAtTheStart() {
        begun("old", Duration.ofDays(31));
        begun("young", Duration.ofDays(29));
        try (Retention _ = started()) {
            assertEquals(List.of(false, true), List.of(isKept("old"), isKept("young")));
        }
    }

    @Test
    void aTurnKeepsAConversationAlive() {
        begun("talked", Duration.ofDays(90));
        touched("talked", Duration.ofDays(29));
        begun("silent", Duration.ofDays(90));
        touched("silent", Duration.ofDays(31));
        try (Retention _ = started()) {
            assertEquals(List.of(true, false), List.of(isKept("talked"), isKept("silent")));
        }
    }

    @Test
    void theVeryMomentIsStillKept() {
        begun("just", KEPT);
        begun("past", KEPT.plusMillis(1));
        try (Retention _ = started()) {
            assertEquals(List.of(true, false), List.of(isKept("just"), isKept("past")));
        }
    }

    @Test
    void itErasesAgainAndAgain() {
        try (Retention retention = started()) {
            begun("late", Duration.ofDays(31));
            retention.erase();
            assertFalse(isKept("late"));
            retention.erase();
        }
    }

    @Test
    void aStoreThatFailsIsTriedAgain() {
        begun("old", Duration.ofDays(31));
        failing = true;
        try (Retention retention = started()) {
            assertTrue(isKept("old"));
            failing = false;
            retention.erase();
            assertFalse(isKept("old"));
        }
    }

    /// The store, but it tells when it was asked to erase, and fails at that when told to.
    private ConversationStore watched(ConversationStore real) {
        return (ConversationStore) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ConversationStore.class}, (_, method, arguments) -> {
                    boolean erasing = method.getName().equals("deleteUntouchedSince");
                    try {
                        if (erasing && failing) {
                            throw new StoreException("the disk is full", new IllegalStateException());
                        }
                        return method.invoke(real, arguments);
                    } finally {
                        erasings.release(erasing ? 1 : 0);
                    }
                });
    }
}
