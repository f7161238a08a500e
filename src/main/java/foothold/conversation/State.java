package foothold.conversation;

import foothold.advice.Reply;
import foothold.interview.Answers;
import foothold.interview.Path;
import foothold.interview.Profile;
import foothold.interview.Stage;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import java.util.List;
import java.util.Optional;

/// A conversation as a person sees it after a turn.
///
/// @param situation      the project as the answers have it now
/// @param asking         the interview question that waits, if any
/// @param questions      the questions of this interview as far as the answers tell
/// @param reply          the answer to the last turn, when it was a question
/// @param checklistReady whether there is anything to make a checklist of
/// @param complete       whether every question was met, though one may be looked at again
/// @param notices        what is to be told besides the question
public record State(Conversation conversation, Situation situation, Optional<Stage.Asking> asking,
                    List<Question> questions, Answers answers, Path path, boolean started, Profile profile,
                    Optional<Reply> reply, boolean checklistReady, boolean complete, Notices notices) {

    /// This state with another reply.
    State with(Reply other) {
        return new State(conversation, situation, asking, questions, answers, path, started, profile,
                Optional.of(other), checklistReady, complete, notices);
    }
}
