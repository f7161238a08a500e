package foothold.web;

import foothold.conversation.ColleagueQuestions;
import foothold.conversation.ConversationStore;
import foothold.conversation.Devices;
import foothold.conversation.Dialogue;
import foothold.knowledge.KnowledgeBase;
import foothold.retrieval.Retriever;
import java.time.Clock;

/// What the routes work with.
public record Services(KnowledgeBase knowledge, Retriever retriever, Dialogue dialogue, ConversationStore store,
                       Clock clock, Devices devices, ColleagueQuestions colleagues) {
}
