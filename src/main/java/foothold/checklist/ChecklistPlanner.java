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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Turns answers into a checklist. An action is on it when an answer calls for it and it fits the project; a duty is on it
/// when it binds in the project's nation and fits its technology and setting. Weights are in `priority.yaml`.
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
        var planned = new ArrayList<Task>();
        knowledge.pages(Page.Action.class)
                .filter(action -> action.head().scope().fits(situation))
                .forEach(action -> {
                    List<Called> calls = calls(action, asked, answers);
                    if (!calls.isEmpty()) {
                        planned.add(tasks.action(action, situation, calls));
                    }
                });
        knowledge.pages(Page.Duty.class)
                .filter(duty -> binds(duty, situation))
                .forEach(duty -> planned.add(tasks.duty(duty, situation)));
        planned.sort(Comparator.comparingInt((Task task) -> task.priority().score()).reversed().thenComparing(Task::id));
        return new Checklist(situation, planned, Profile.of(knowledge, asked, answers), findOut(situation, asked, answers),
                inPlace(asked, answers), now, knowledge.version());
    }

    /// An answer that calls for an action, with its concern.
    record Called(Trigger trigger, int concern) {
    }

    private static List<Called> calls(Page.Action action, List<Question> asked, Answers answers) {
        Map<String, Question> byId = asked.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        var calls = new ArrayList<Called>();
        for (Page.Action.Call call : action.calledForBy()) {
            Optional<Question> question = Optional.ofNullable(byId.get(call.question()));
            if (question.isPresent() && answers.find(call.question()).orElse(null) instanceof Answer.Chosen chosen) {
                chosen.choices().stream().filter(call.choices()::contains)
                        .flatMap(choice -> question.get().findChoice(choice).stream())
                        .forEach(choice -> calls.add(called(question.get(), choice)));
            }
        }
        return calls;
    }

    private static Called called(Question question, Choice choice) {
        return new Called(new Trigger(question.id(), choice.id(), question.text(), choice.text()), choice.concern());
    }

    /// Whether a duty binds this project for certain: its nation must be known and named.
    private static boolean binds(Page.Duty duty, Situation situation) {
        return situation.named(Field.NATION, duty.head().scope().nations())
                && situation.find(Field.TECHNOLOGY).isPresent()
                && duty.head().scope().fits(situation);
    }

    private List<FindOut> findOut(Situation situation, List<Question> asked, Answers answers) {
        var open = new ArrayList<FindOut>();
        for (Question question : asked) {
            switch (answers.find(question.id()).orElse(null)) {
                case Answer.Marked marked when marked.mark() != Answer.Mark.NOT_APPLICABLE ->
                        open.add(new FindOut(question.id(), question.text(), question.why().text(), marked.note()));
                case Answer.Skipped _ ->
                        open.add(new FindOut(question.id(), question.text(), question.why().text(), ""));
                case null, default -> { }
            }
        }
        situation.find(Field.NATION).ifPresent(nation -> knowledge.pages(Page.Duty.class)
                .filter(duty -> situation.fits(Field.TECHNOLOGY, duty.head().scope().technologies())
                        && situation.fits(Field.SETTING, duty.head().scope().settings()))
                .forEach(duty -> duty.elsewhere().stream()
                        .filter(elsewhere -> elsewhere.nation().equals(nation) && elsewhere.status().equals("check-locally"))
                        .forEach(elsewhere -> open.add(new FindOut(duty.id(), "What applies here instead of "
                                + duty.shortName() + "?", elsewhere.note(), "")))));
        return open;
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
