package foothold.checklist;

import foothold.checklist.Checklist.FindOut;
import foothold.checklist.Checklist.InPlace;
import foothold.checklist.Task.Trigger;
import foothold.interview.Answer;
import foothold.interview.Answers;
import foothold.interview.Interview;
import foothold.interview.Path;
import foothold.interview.Profile;
import foothold.interview.UkDays;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Turns answers into a checklist. An action is on it when an answer calls for it and it fits the project; a duty is on
/// it when it binds the project for certain, and to be found out when it may. Weights are in `priority.yaml`.
public final class ChecklistPlanner {

    private static final Comparator<Task> BY_PRIORITY =
            Comparator.comparingInt((Task task) -> task.priority().score()).reversed().thenComparing(Task::id);

    /// The marks that leave something to find out.
    private static final Set<Answer.Mark> OPEN = EnumSet.of(Answer.Mark.DONT_KNOW, Answer.Mark.ASK_A_COLLEAGUE);

    private final KnowledgeBase knowledge;
    private final Interview interview;
    private final TaskMaker tasks;
    private final Leads leads;
    /// The ids of the actions that each choice calls for.
    private final Map<Calling, Set<String>> calledFor;

    public ChecklistPlanner(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.interview = new Interview(knowledge);
        this.tasks = new TaskMaker(knowledge);
        this.leads = new Leads(knowledge);
        this.calledFor = calledFor(knowledge);
    }

    /// The checklist of these answers.
    ///
    /// @param before what was known of the project before the interview
    /// @param now    when it is made
    public Checklist plan(Situation before, Answers answers, Path path, Instant now) {
        Situation situation = interview.situation(before, answers);
        List<Question> asked = interview.questions(before, answers, path);
        Map<String, List<Called>> calls = calls(asked, answers);
        var deadlines = new Deadlines(knowledge.reference().priorities(), interview.goLive(answers), UkDays.at(now));
        var planned = new ArrayList<Task>();
        knowledge.pages(Page.Action.class)
                .filter(action -> calls.containsKey(action.id()) && action.head().scope().fits(situation))
                .forEach(action -> planned.add(tasks.action(action, situation, deadlines, calls.get(action.id()))));
        knowledge.pages(Page.Duty.class)
                .filter(duty -> duty.binds(situation))
                .forEach(duty -> planned.add(tasks.duty(duty, situation, deadlines)));
        planned.sort(BY_PRIORITY);
        List<FindOut> findOut = Stream.concat(openQuestions(asked, answers, situation), openRules(situation)).toList();
        Profile profile = Profile.of(knowledge, asked, answers);
        return new Checklist(situation, planned, profile, findOut, inPlace(asked, answers, situation), now, knowledge.version());
    }

    /// A choice of a question, by their ids.
    private record Calling(String question, String choice) {
    }

    /// A choice that calls for an action, with its concern.
    record Called(Trigger trigger, int concern) {
    }

    /// What calls for each action, by the action's id, in the order of the interview.
    private Map<String, List<Called>> calls(List<Question> asked, Answers answers) {
        Map<String, List<Called>> calls = new HashMap<>();
        for (Question question : asked) {
            for (Choice choice : answers.chosen(question)) {
                var trigger = new Trigger(question.id(), choice.id(), question.text(), choice.text());
                var called = new Called(trigger, choice.concern());
                calledFor.getOrDefault(new Calling(question.id(), choice.id()), Set.of())
                        .forEach(action -> calls.computeIfAbsent(action, _ -> new ArrayList<>()).add(called));
            }
        }
        return calls;
    }

    private static Map<Calling, Set<String>> calledFor(KnowledgeBase knowledge) {
        Map<Calling, Set<String>> actions = new HashMap<>();
        knowledge.pages(Page.Action.class).forEach(action -> action.calledForBy().forEach(call ->
                call.choices().stream().map(choice -> new Calling(call.question(), choice)).forEach(calling ->
                        actions.computeIfAbsent(calling, _ -> new HashSet<>()).add(action.id()))));
        return actions;
    }

    private Stream<FindOut> openQuestions(List<Question> asked, Answers answers, Situation situation) {
        return asked.stream().flatMap(question -> answers.find(question.id()).flatMap(answer -> switch (answer) {
            case Answer.Marked marked when OPEN.contains(marked.mark()) -> Optional.of(marked.note());
            case Answer.Skipped _ -> Optional.of("");
            case Answer.Marked _, Answer.Chosen _, Answer.Said _ -> Optional.<String>empty();
        }).map(note -> new FindOut(question.id(), question.text(), question.why().text(), note,
                leads.find(question, situation))).stream());
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
                                && elsewhere.isUnchecked())
                        .map(elsewhere -> new FindOut(duty.id(),
                                "What applies here instead of " + duty.shortName() + "?", elsewhere.note(), "")));
        return Stream.concat(mayBind, unchecked);
    }

    private List<InPlace> inPlace(List<Question> asked, Answers answers, Situation situation) {
        return asked.stream()
                .filter(question -> question.factor() != null)
                .flatMap(question -> answers.worst(question).stream()
                        .filter(choice -> choice.concern() == 0)
                        .map(choice -> new InPlace(question.id(), question.text(), choice.text(),
                                leads.find(question, situation))))
                .toList();
    }
}
