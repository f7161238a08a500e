package foothold.checklist;

import foothold.checklist.Checklist.FindOut;
import foothold.checklist.Checklist.InPlace;
import foothold.checklist.Task.Trigger;
import foothold.interview.Answer;
import foothold.interview.Answers;
import foothold.interview.Interview;
import foothold.interview.Path;
import foothold.interview.Profile;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns answers into a checklist. An action is on it when an answer calls for it and it fits the project; a duty is on it
/// when it binds the project for certain, and to be found out when it may. Weights are in `priority.yaml`.
public final class ChecklistPlanner {

    private final KnowledgeBase knowledge;
    private final Interview interview;
    private final TaskMaker tasks;

    public ChecklistPlanner(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.interview = new Interview(knowledge);
        this.tasks = new TaskMaker(knowledge);
    }

    /// The checklist of these answers.
    ///
    /// @param before what was known of the project before the interview
    /// @param now    when it is made
    public Checklist plan(Situation before, Answers answers, Path path, Instant now) {
        Situation situation = interview.situation(before, answers);
        List<Question> asked = interview.questions(before, answers, path);
        List<Given> given = given(asked, answers);
        var planned = new ArrayList<Task>();
        knowledge.pages(Page.Action.class)
                .filter(action -> action.head().scope().fits(situation))
                .forEach(action -> {
                    List<Called> calls = given.stream().flatMap(answer -> calls(action, answer)).toList();
                    if (!calls.isEmpty()) {
                        planned.add(tasks.action(action, situation, calls));
                    }
                });
        knowledge.pages(Page.Duty.class)
                .filter(duty -> duty.binds(situation))
                .forEach(duty -> planned.add(tasks.duty(duty, situation)));
        planned.sort(Comparator.comparingInt((Task task) -> task.priority().score()).reversed().thenComparing(Task::id));
        return new Checklist(situation, planned, Profile.of(knowledge, asked, answers),
                Stream.concat(openQuestions(asked, answers), openRules(situation)).toList(), inPlace(asked, answers), now,
                knowledge.version());
    }

    /// A choice that calls for an action, with its concern.
    record Called(Trigger trigger, int concern) {
    }

    /// A question that was answered by choices, and those it offers that were chosen.
    private record Given(Question question, List<Choice> choices) {
    }

    private static List<Given> given(List<Question> asked, Answers answers) {
        var given = new ArrayList<Given>();
        for (Question question : asked) {
            if (answers.find(question.id()).orElse(null) instanceof Answer.Chosen chosen) {
                given.add(new Given(question, question.choices().stream()
                        .filter(choice -> chosen.choices().contains(choice.id())).toList()));
            }
        }
        return given;
    }

    private static Stream<Called> calls(Page.Action action, Given given) {
        Question question = given.question();
        return given.choices().stream()
                .filter(choice -> action.calledForBy().stream().anyMatch(call ->
                        call.question().equals(question.id()) && call.choices().contains(choice.id())))
                .map(choice -> new Called(new Trigger(question.id(), choice.id(), question.text(), choice.text()),
                        choice.concern()));
    }

    private static Stream<FindOut> openQuestions(List<Question> asked, Answers answers) {
        return asked.stream().flatMap(question -> answers.find(question.id()).flatMap(answer -> switch (answer) {
            case Answer.Marked marked when marked.mark() != Answer.Mark.NOT_APPLICABLE -> Optional.of(marked.note());
            case Answer.Skipped _ -> Optional.of("");
            case Answer.Marked _, Answer.Chosen _, Answer.Said _ -> Optional.<String>empty();
        }).map(note -> new FindOut(question.id(), question.text(), question.why().text(), note)).stream());
    }

    /// Rules of the nation that may bind, and rules of other nations where nobody has checked what applies here.
    private Stream<FindOut> openRules(Situation situation) {
        Stream<FindOut> mayBind = knowledge.pages(Page.Duty.class)
                .filter(duty -> duty.mayBind(situation))
                .map(duty -> new FindOut(duty.id(), "Does " + duty.shortName() + " apply to your project?",
                        "It holds for some technologies or settings only, and yours is not known yet.", ""));
        Stream<FindOut> unchecked = knowledge.pages(Page.Duty.class)
                .filter(duty -> situation.fits(Field.TECHNOLOGY, duty.head().scope().technologies())
                        && situation.fits(Field.SETTING, duty.head().scope().settings()))
                .flatMap(duty -> duty.elsewhere().stream()
                        .filter(elsewhere -> situation.named(Field.NATION, List.of(elsewhere.nation()))
                                && elsewhere.status().equals("check-locally"))
                        .map(elsewhere -> new FindOut(duty.id(), "What applies here instead of " + duty.shortName() + "?",
                                elsewhere.note(), "")));
        return Stream.concat(mayBind, unchecked);
    }

    private static List<InPlace> inPlace(List<Question> asked, Answers answers) {
        return asked.stream()
                .filter(question -> question.factor() != null)
                .flatMap(question -> Profile.worst(question, answers.find(question.id())).stream()
                        .filter(choice -> choice.concern() == 0)
                        .map(choice -> new InPlace(question.id(), question.text(), choice.text())))
                .toList();
    }
}
