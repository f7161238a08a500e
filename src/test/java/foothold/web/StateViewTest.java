package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.conversation.Conversation;
import foothold.conversation.Notices;
import foothold.conversation.State;
import foothold.interview.Answers;
import foothold.interview.Path;
import foothold.interview.Profile;
import foothold.interview.Stage;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Situation;
import foothold.testing.MiniKnowledge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The stage of a conversation as the API says it.
class StateViewTest {

    private final KnowledgeBase knowledge = new MiniKnowledge().question("training").read();
    private final Stage.Asking asking = new Stage.Asking(knowledge.questions().getFirst(), 1, 1);

    @Test
    void isAskingWhileAQuestionWaitsEvenAfterTheEndWasReached() {
        assertEquals("asking", stage(Optional.of(asking), false));
        assertEquals("asking", stage(Optional.of(asking), true));
    }

    @Test
    void isCompleteAtTheEndAndIdleBeforeTheStart() {
        assertEquals("complete", stage(Optional.empty(), true));
        assertEquals("idle", stage(Optional.empty(), false));
    }

    private String stage(Optional<Stage.Asking> waiting, boolean complete) {
        var conversation = new Conversation("id", "hash", Instant.EPOCH, "en", Situation.UNKNOWN, List.of());
        var state = new State(conversation, Situation.UNKNOWN, waiting, knowledge.questions(), Answers.NONE, Path.QUICK,
                true, new Profile(List.of()), Optional.empty(), false, complete, Notices.NONE);
        return StateView.of(state, null, knowledge).stage();
    }
}
