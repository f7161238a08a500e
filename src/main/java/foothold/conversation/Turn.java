package foothold.conversation;

import foothold.checklist.Snapshot;
import foothold.checklist.Work;
import foothold.interview.Answer;
import foothold.interview.Path;
import foothold.interview.Proposal;
import java.util.List;

/// One thing a person did. A conversation is a list of these and nothing else.
public sealed interface Turn {

    /// A free question. Its text passed the boundary before it became a turn.
    record Asked(String text) implements Turn {
    }

    /// The interview was started, or its length changed.
    record Started(Path path) implements Turn {
    }

    /// A question was answered, or an earlier answer changed.
    record Answered(String question, Answer answer) implements Turn {
    }

    /// Somebody noted how a task stands.
    ///
    /// @param title the task's title then, so that the note can be shown when the task is gone
    /// @param work  all that is noted on it now; its texts passed the boundary
    record TaskNoted(String task, String title, Work work) implements Turn {
    }

    /// A review point was marked.
    ///
    /// @param snapshot the checklist as it stood
    record Reviewed(Snapshot snapshot) implements Turn {
    }

    /// The project was described in the person's own words, to be read for answers that they then confirm.
    ///
    /// @param text  passed the boundary
    /// @param heard what a second reader made of the words then. It is kept because it cannot be had again, and looked at
    ///              under today's questions; it counts for nothing until it is confirmed
    record Described(String text, List<Proposal> heard) implements Turn {
        public Described {
            heard = heard == null ? List.of() : List.copyOf(heard);
        }

        /// A description that nobody has read yet.
        public Described(String text) {
            this(text, List.of());
        }
    }

    /// An answer that a colleague gave was taken over.
    ///
    /// @param role the colleague's role, a word of the vocabulary
    record FromColleague(String question, Answer answer, String role) implements Turn {
    }

    /// One question back.
    record WentBack() implements Turn {
    }
}
