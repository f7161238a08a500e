package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.checklist.Work.Status;
import foothold.conversation.TaskNotes.Result;
import foothold.conversation.TaskNotes.Wanted;
import foothold.interview.Path;
import foothold.knowledge.Situation;
import foothold.store.JdbcConversationStore;
import foothold.store.PostgresServer;
import foothold.testing.MiniKnowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Several people at the same checklist at the same moment, on both databases.
class TaskNotesRaceTest {

    private static final int EDITORS = 6;
    private static final int ROUNDS = 8;

    @RegisterExtension
    static final Desk DESK = Desk.with(tasks().read());

    private static MiniKnowledge tasks() {
        var knowledge = new MiniKnowledge().question("a");
        for (int i = 0; i < EDITORS; i++) {
            knowledge.action("task-" + i, "called-for-by: [{question: a, choices: [bad]}]");
        }
        return knowledge;
    }

    @Test
    void onSqlite() throws Exception {
        race(DESK.store());
    }

    @Test
    void onPostgres() throws Exception {
        try (ConversationStore store = JdbcConversationStore.at(PostgresServer.freshUrl())) {
            race(store);
        }
    }

    private static void race(ConversationStore store) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Talk talk = begin(store);
            int seen = talk.kept().sequence();
            assertOneWins(talk, atOnce(editor -> change(talk, "task-0", "team " + editor, seen)));
            assertAllAreKept(talk, atOnce(editor -> change(talk, "task-" + editor, "squad " + editor,
                    talk.kept().sequence())));
            // Blind changes, without saying what was seen, all win one after the other.
            assertEquals(EDITORS, count(atOnce(editor -> talk.dialogue().tasks().change(talk.id(), new Wanted("task-1",
                    new TaskChange(null, null, null, false, "note " + editor), OptionalInt.empty(), "", ""))),
                    Result.Kept.class));
        }
    }

    private static void assertOneWins(Talk talk, List<Result> results) {
        assertEquals(1, count(results, Result.Kept.class), results::toString);
        assertEquals(EDITORS - 1, count(results, Result.Stale.class), results::toString);
        String winner = results.stream().filter(Result.Kept.class::isInstance).map(Result.Kept.class::cast)
                .findFirst().orElseThrow().noted().work().owner();
        assertEquals(winner, owner(talk, "task-0"));
        results.stream().filter(Result.Stale.class::isInstance).map(Result.Stale.class::cast)
                .forEach(stale -> assertEquals(winner, stale.noted().work().owner()));
    }

    private static void assertAllAreKept(Talk talk, List<Result> results) {
        assertEquals(EDITORS, count(results, Result.Kept.class), results::toString);
        for (int editor = 0; editor < EDITORS; editor++) {
            assertEquals("squad " + editor, owner(talk, "task-" + editor));
        }
    }

    private static String owner(Talk talk, String task) {
        return talk.dialogue().tasks().find(talk.kept(), task).orElseThrow().work().owner();
    }

    private static Result change(Talk talk, String task, String owner, int seen) {
        return talk.dialogue().tasks().change(talk.id(), new Wanted(task,
                new TaskChange(Status.IN_PROGRESS, owner, null, false, null), OptionalInt.of(seen), "", ""));
    }

    private static Talk begin(ConversationStore store) {
        var conversation = new Conversation(UUID.randomUUID().toString(), "hash", Desk.NOW, "en", Situation.UNKNOWN,
                List.of());
        store.create(conversation);
        var talk = new Talk(conversation.id(), DESK.dialogue(store), store);
        talk.start(Path.QUICK);
        talk.answer("a", "bad");
        return talk;
    }

    private static long count(List<Result> results, Class<?> kind) {
        return results.stream().filter(kind::isInstance).count();
    }

    private interface Editor {
        Result edit(int editor);
    }

    private static List<Result> atOnce(Editor part) throws Exception {
        var together = new CyclicBarrier(EDITORS);
        try (ExecutorService threads = Executors.newFixedThreadPool(EDITORS)) {
            var running = new ArrayList<Future<Result>>();
            for (int i = 0; i < EDITORS; i++) {
                int editor = i;
                running.add(threads.submit(() -> {
                    together.await();
                    return part.edit(editor);
                }));
            }
            var results = new ArrayList<Result>();
            for (Future<Result> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
