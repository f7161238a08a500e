package foothold.store;

import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import java.nio.file.Path;

/// A process that writes to a store as fast as it can and says what the store has acknowledged, until it is killed.
///
/// It says `opening`, `open`, and then `ack <conversation> <sequence>` and `erased <conversation>`.
final class AppendUntilKilled {

    /// Two writers have a conversation each, two share one, and one keeps conversations only to erase them.
    private static final int WRITERS = 5;
    private static final int TURNS = 60;

    private AppendUntilKilled() {
    }

    public static void main(String[] arguments) throws Exception {
        say("opening");
        try (ConversationStore store = JdbcConversationStore.in(Path.of(arguments[0]))) {
            Conversation shared = conversation();
            store.create(shared);
            say("open");
            Race.of(WRITERS, writer -> {
                while (true) {
                    switch (writer) {
                        case 0 -> erase(store);
                        case 1, 2 -> append(store, shared);
                        default -> append(store, created(store));
                    }
                }
            });
        }
    }

    private static Conversation created(ConversationStore store) {
        Conversation created = conversation();
        store.create(created);
        return created;
    }

    private static void append(ConversationStore store, Conversation conversation) {
        for (int i = 0; i < TURNS; i++) {
            int sequence = store.find(conversation.id()).orElseThrow().sequence() + 1;
            if (store.append(conversation.id(), turn(sequence, ""))) {
                say("ack " + conversation.id() + " " + sequence);
            }
        }
    }

    private static void erase(ConversationStore store) {
        Conversation erased = created(store);
        store.append(erased.id(), turn(1, ""));
        store.delete(erased.id());
        say("erased " + erased.id());
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
