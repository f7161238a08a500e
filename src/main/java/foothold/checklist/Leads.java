package foothold.checklist;

import foothold.checklist.Checklist.Lead;
import foothold.knowledge.Headings;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who would know the answer to a question, and what would show that all is well: taken from the action that the
/// question's worst answers call for, whose "Done when" is exactly that sign.
final class Leads {

    /// The actions with such a sign, by question, the closest to the question first.
    private final Map<String, List<Page.Action>> byQuestion = new HashMap<>();

    Leads(KnowledgeBase knowledge) {
        List<Page.Action> actions = knowledge.pages(Page.Action.class)
                .filter(action -> action.section(Headings.DONE_WHEN).isPresent()).toList();
        knowledge.questions().forEach(question -> byQuestion.put(question.id(), actions.stream()
                .filter(action -> weight(action, question) > 0)
                .sorted(Comparator.comparingInt((Page.Action action) -> questions(action))
                        .thenComparing(Comparator.comparingInt((Page.Action action) -> weight(action, question)).reversed())
                        .thenComparing(Page::id))
                .toList()));
    }

    /// How many questions call for an action: one that few call for is closest to each.
    private static int questions(Page.Action action) {
        return (int) action.calledForBy().stream().map(Page.Action.Call::question).distinct().count();
    }

    /// How much concern there is in the answers to a question that call for an action.
    private static int weight(Page.Action action, Question question) {
        return action.calledForBy().stream().filter(call -> call.question().equals(question.id()))
                .flatMap(call -> call.choices().stream()).distinct()
                .mapToInt(choice -> question.findChoice(choice).map(Question.Choice::concern).orElse(0)).sum();
    }

    /// Where to look further about a question, in a project of this kind.
    @Nullable Lead find(Question question, Situation situation) {
        return byQuestion.getOrDefault(question.id(), List.of()).stream()
                .filter(action -> action.head().scope().fits(situation)).findFirst()
                .map(action -> new Lead(action.id(), action.title(), action.who(),
                        action.text(Headings.DONE_WHEN)))
                .orElse(null);
    }
}
