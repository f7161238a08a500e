package foothold.web;

import foothold.advice.Block;
import foothold.advice.Reply;
import foothold.conversation.State;
import foothold.knowledge.KnowledgeBase;
import java.util.Map;
import java.util.function.Consumer;

/// A turn or a question as events, in the order in which a reader needs them. `answer` replaces the blocks before it.
final class TurnEvents {

    private TurnEvents() {
    }

    private record Session(String id, int sequence) {
    }

    private record Working(String text) {
    }

    private record Ready(boolean ready) {
    }

    private record Done(int sequence, String stage, StateView.ProgressView progress) {
    }

    /// Sends which conversation it is, and that work began.
    static void begin(EventStream stream, String id, int sequence) {
        stream.send("session", new Session(id, sequence));
        working(stream);
    }

    /// Sends that work began.
    static void working(EventStream stream) {
        stream.send("status", new Working("Looking at the evidence"));
    }

    /// Takes checked blocks as they come.
    static Consumer<Block> blocks(EventStream stream) {
        return block -> stream.send("block", ReplyView.BlockView.of(block));
    }

    /// Sends how a conversation stands after a turn.
    static void state(EventStream stream, State state, KnowledgeBase knowledge) {
        StateView view = StateView.of(state, knowledge);
        if (view.answer() != null) {
            stream.send("answer", view.answer());
        }
        if (view.question() != null) {
            stream.send("question", view.question());
        }
        if (view.checklistReady()) {
            stream.send("checklist", new Ready(true));
        }
        stream.send("done", new Done(view.sequence(), view.stage(), view.progress()));
    }

    /// Sends the reply to a question outside any conversation.
    static void reply(EventStream stream, Reply reply) {
        stream.send("answer", ReplyView.of(reply));
        stream.send("done", Map.of());
    }
}
