package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Readings;
import foothold.knowledge.Readings.Pointer;
import java.util.stream.Stream;

/// What is read from a description points at answers that exist, and every question in one's own words has a follow-up.
final class ConversationRules implements Rule {

    private static final String READINGS = "readings.yaml";
    private static final String COURTESY = "conversation.yaml";

    @Override
    public Stream<Fault> check(Library library) {
        KnowledgeBase knowledge = library.knowledge();
        Readings readings = knowledge.reference().readings();
        return Rule.all(
                readings.signs().stream().filter(pointer -> !exists(knowledge, pointer))
                        .map(pointer -> library.fault(READINGS, "{question: " + pointer.question() + ", choice: " + pointer.choice(),
                                "there is no choice " + pointer.choice() + " of a question " + pointer.question())),
                knowledge.reference().courtesy().thin().followUp().keySet().stream()
                        .filter(factor -> knowledge.findPage(factor, Page.Factor.class).isEmpty())
                        .map(factor -> library.fault(COURTESY, factor + ":", "there is no factor " + factor)),
                knowledge.questions().stream().filter(question -> question.kind() == Question.Kind.TEXT)
                        .filter(question -> question.factor() != null
                                && !knowledge.reference().courtesy().thin().followUp().containsKey(question.factor()))
                        .map(question -> library.fault(COURTESY, "follow-up:", "no follow-up for " + question.factor()
                                + ", about which " + question.id() + " asks")));
    }

    private static boolean exists(KnowledgeBase knowledge, Pointer pointer) {
        return knowledge.findQuestion(pointer.question()).flatMap(question -> question.findChoice(pointer.choice())).isPresent();
    }
}
