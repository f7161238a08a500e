package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Question.Condition;
import foothold.knowledge.Vocabulary.Term;
import foothold.testing.Shipped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The ask-when lines of the shipped interview name words, questions and choices that there are.
class AskWhenTest {

    private final KnowledgeBase knowledge = Shipped.KNOWLEDGE;

    @Test
    void namesWordsThatAProjectCanBe() {
        assertEquals(List.of(), conditions().filter(line -> line.condition() instanceof Condition.SituationIs is
                && !knowledge.vocabulary().choices(is.field()).stream().map(Term::id).toList().containsAll(is.words()))
                .toList());
    }

    @Test
    void namesEarlierQuestionsAndTheirChoices() {
        assertEquals(List.of(), conditions().filter(line -> line.condition() instanceof Condition.Answered answered
                && !canBeAnswered(line.question(), answered)).toList());
    }

    private boolean canBeAnswered(Question asking, Condition.Answered condition) {
        List<Question> earlier = knowledge.questions().subList(0, knowledge.questions().indexOf(asking));
        Optional<Question> answered = earlier.stream()
                .filter(question -> question.id().equals(condition.question())).findFirst();
        return answered.filter(question -> question.choices().stream().map(Choice::id).toList()
                .containsAll(condition.choices())).isPresent();
    }

    private record Line(Question question, Condition condition) {
    }

    private Stream<Line> conditions() {
        return knowledge.questions().stream()
                .flatMap(question -> question.askWhen().stream().map(condition -> new Line(question, condition)));
    }
}
