package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Condition;
import foothold.knowledge.Vocabulary.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whatever is named exists: pages, questions, choices.
final class ReferenceRules implements Rule {

    @Override
    public Stream<Fault> check(Library library) {
        return Stream.concat(
                library.knowledge().pages().stream().flatMap(page -> page(library, page)),
                library.knowledge().questions().stream().flatMap(question -> question(library, question)));
    }

    private static Stream<Fault> page(Library library, Page page) {
        Stream<Fault> named = switch (page) {
            case Page.Finding _ -> Stream.empty();
            case Page.Action action -> Rule.all(
                    missing(library, page, action.evidence(), Page.Finding.class),
                    missing(library, page, action.duties(), Page.Duty.class),
                    action.calledForBy().stream().flatMap(call -> call(library, action, call)));
            case Page.Duty duty -> missing(library, page, duty.pages(), Page.class);
            case Page.Technology technology -> missing(library, page, technology.evidence(), Page.Finding.class);
            case Page.Factor factor -> missing(library, page, factor.evidence(), Page.Finding.class);
        };
        List<String> inText = page.head().sections().stream().flatMap(part -> part.items().stream())
                .flatMap(item -> item.pages().stream()).toList();
        return Stream.concat(named, missing(library, page, inText, Page.class));
    }

    private static Stream<Fault> missing(Library library, Page page, List<String> ids, Class<? extends Page> kind) {
        return ids.stream().filter(id -> library.knowledge().findPage(id, kind).isEmpty())
                .map(id -> library.fault(page, id, "there is no "
                        + (kind == Page.Finding.class ? "evidence page" : kind == Page.Duty.class ? "duty" : "page") + " " + id));
    }

    private static Stream<Fault> call(Library library, Page.Action action, Page.Action.Call call) {
        Optional<Question> question = library.knowledge().findQuestion(call.question());
        if (question.isEmpty()) {
            return Stream.of(library.fault(action, call.question(), "there is no question " + call.question()));
        }
        return call.choices().stream().filter(choice -> question.get().findChoice(choice).isEmpty())
                .map(choice -> library.fault(action, call.question(),
                        "the question " + call.question() + " has no choice " + choice));
    }

    private static Stream<Fault> question(Library library, Question question) {
        return question.askWhen().stream().flatMap(condition -> switch (condition) {
            case Condition.Answered answered -> library.knowledge().findQuestion(answered.question())
                    .map(asked -> answered.choices().stream().filter(choice -> asked.findChoice(choice).isEmpty())
                            .map(choice -> library.fault(question, "the question " + answered.question() + " has no choice " + choice)))
                    .orElseGet(() -> Stream.of(library.fault(question, "there is no question " + answered.question())));
            case Condition.SituationIs is -> is.words().stream()
                    .filter(word -> library.knowledge().vocabulary().choices(is.field()).stream().map(Term::id).noneMatch(word::equals))
                    .map(word -> library.fault(question, "\"" + word + "\" is no " + is.field().id()));
        });
    }
}
