package foothold.web;

import foothold.checklist.ChecklistExport;
import foothold.conversation.ColleagueQuestions;
import foothold.conversation.ConversationStore;
import foothold.conversation.Devices;
import foothold.conversation.Dialogue;
import foothold.knowledge.KnowledgeBase;
import foothold.retrieval.Retriever;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// What the routes work with.
///
/// @param exports  the forms in which a checklist can be taken away, in the order they are offered
/// @param reworded whether a language model may put evidence into other words
/// @param kept     how long a conversation is kept that nobody touches
public record Services(KnowledgeBase knowledge, Retriever retriever, Dialogue dialogue, ConversationStore store,
                       List<ChecklistExport> exports, Clock clock, Duration kept, Devices devices,
                       ColleagueQuestions colleagues, boolean reworded) {
    public Services {
        exports = List.copyOf(exports);
    }
}
