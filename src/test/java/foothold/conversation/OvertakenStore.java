package foothold.conversation;

import java.time.Instant;
import java.util.Optional;

/// A store where something else happens right before a turn is appended.
record OvertakenStore(ConversationStore store, Runnable meanwhile) implements ConversationStore {

    @Override
    public boolean append(String id, TurnRecord turn) {
        meanwhile.run();
        return store.append(id, turn);
    }

    @Override
    public void create(Conversation conversation) {
        store.create(conversation);
    }

    @Override
    public Optional<Conversation> find(String id) {
        return store.find(id);
    }

    @Override
    public void delete(String id) {
        store.delete(id);
    }

    @Override
    public int deleteUntouchedSince(Instant before) {
        return store.deleteUntouchedSince(before);
    }

    @Override
    public ShareStore shares() {
        return store.shares();
    }

    @Override
    public boolean healthy() {
        return store.healthy();
    }

    @Override
    public void close() {
        store.close();
    }
}
