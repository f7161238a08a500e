package foothold;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Situation.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Somebody who answers every question of an interview: the opening ones by their project, all others as well or as
/// badly as the question's choices allow.
///
/// @param situation the words that the opening questions are answered with
public record Interviewee(Map<Field, String> situation, boolean well) {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeFolder.shipped());

    /// What they say to a question of the API, as the API takes it.
    public Map<String, ?> answer(JsonNode asked) {
        Question question = KNOWLEDGE.findQuestion(asked.get("id").asText()).orElseThrow();
        if (question.kind() == Question.Kind.DATE) {
            return Map.of("question", question.id(), "text", "June 2027");
        }
        if (question.kind() == Question.Kind.TEXT) {
            return Map.of("question", question.id(), "text", "Night nurses dread typing everything twice.");
        }
        String choice = question.sets() != null ? situation.get(question.sets()) : byConcern(question);
        return question.kind() == Question.Kind.MULTIPLE
                ? Map.of("question", question.id(), "choices", List.of(choice))
                : Map.of("question", question.id(), "choice", choice);
    }

    private String byConcern(Question question) {
        Comparator<Choice> byConcern = Comparator.comparingInt(Choice::concern);
        return question.choices().stream().min(well ? byConcern : byConcern.reversed()).orElseThrow().id();
    }

    /// Talks until no question waits, and gives the state at the end.
    public JsonNode finish(Talk talk) {
        JsonNode state = talk.state();
        while (!state.get("question").isNull()) {
            String asked = state.at("/question/id").asText();
            state = talk.answer(answer(state.get("question")));
            if (state.at("/question/id").asText().equals(asked)) {
                throw new AssertionError("the same question waits after its answer: " + asked);
            }
        }
        return state;
    }
}
