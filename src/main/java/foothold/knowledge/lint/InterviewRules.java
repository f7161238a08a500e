package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Sentences;
import java.util.Optional;
import java.util.stream.Stream;

/// Every question says why it is asked, can be answered quickly, and every worrying answer leads somewhere.
final class InterviewRules implements Rule {

    private static final int MOST_CHOICES = 6;
    private static final int LONGEST_CHOICE_WORDS = 14;
    private static final int WORRYING = 2;

    @Override
    public Stream<Fault> check(Library library) {
        return library.knowledge().questions().stream()
                .flatMap(question -> Rule.all(shape(library, question), why(library, question),
                        question.choices().stream().flatMap(choice -> choice(library, question, choice))));
    }

    private static Stream<Fault> shape(Library library, Question question) {
        if (question.sets() != null || question.kind().typed()) {
            return Stream.empty();
        }
        int choices = question.choices().size();
        if (question.factor() == null || library.knowledge().findPage(question.factor(), Page.Factor.class).isEmpty()) {
            return Stream.of(library.fault(question, "it belongs to no factor"));
        }
        return library.faultIf(choices < 2 || choices > MOST_CHOICES, question,
                "it has " + choices + " choices, not 2 to " + MOST_CHOICES);
    }

    private static Stream<Fault> why(Library library, Question question) {
        if (question.why().text().isBlank()) {
            return Stream.of(library.fault(question, "it does not say why it is asked"));
        }
        boolean supported = Optional.ofNullable(question.why().evidence())
                .flatMap(library.knowledge()::findPage)
                .filter(page -> page instanceof Page.Sourced).isPresent();
        return library.faultIf(question.sets() == null && !supported, question,
                "its why names no evidence page or duty that exists");
    }

    private static Stream<Fault> choice(Library library, Question question, Choice choice) {
        boolean dead = choice.concern() >= WORRYING && library.knowledge().pages(Page.Action.class)
                .flatMap(action -> action.calledForBy().stream())
                .noneMatch(call -> call.question().equals(question.id()) && call.choices().contains(choice.id()));
        return Rule.all(
                library.faultIf(Sentences.countWords(choice.text()) > LONGEST_CHOICE_WORDS, question,
                        "the choice " + choice.id() + " has over " + LONGEST_CHOICE_WORDS + " words"),
                library.faultIf(dead, question, "the worrying choice " + choice.id() + " calls for no action"));
    }
}
