package foothold.checklist;

import foothold.advice.Citation;
import foothold.checklist.ChecklistPlanner.Called;
import foothold.checklist.Priority.Reason;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Priorities;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes tasks of action and duty pages, and adds up why each stands where it stands.
final class TaskMaker {

    private final KnowledgeBase knowledge;
    private final Priorities weights;
    /// By page id. Finding a page's first sentence is most of the time of a plan, and it is always the same.
    private final Map<String, Citation> citations = new ConcurrentHashMap<>();

    TaskMaker(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.weights = knowledge.reference().priorities();
    }

    Task action(Page.Action action, Situation situation, Deadlines deadlines, List<Called> calls) {
        List<Page> behind = Stream.concat(action.evidence().stream(), action.duties().stream())
                .flatMap(id -> knowledge.findPage(id).stream())
                // What holds in the person's own nation first: the rest is evidence too, but not their rule.
                .sorted(Comparator.comparing(page -> !situation.fits(Field.NATION, page.head().scope().nations()))).toList();
        String stage = stage(action, situation);
        var reasons = new ArrayList<Reason>();
        int worst = calls.stream().mapToInt(Called::concern).max().orElse(0);
        int answers = (int) calls.stream().map(call -> call.trigger().question()).distinct().count();
        add(reasons, "concern-" + worst, weights.concern().getOrDefault(String.valueOf(worst), 0));
        add(reasons, "calls", weights.calls() * Math.min(answers - 1, weights.mostCalls()));
        strongest(bindingForces(behind, situation), weights.force()).ifPresent(force ->
                add(reasons, force, weights.force().get(force)));
        strongest(strengths(behind), weights.strength()).ifPresent(strength ->
                add(reasons, strength, weights.strength().get(strength)));
        List<String> technologies = action.head().scope().technologies();
        if (technologies.size() == 1 && situation.named(Field.TECHNOLOGY, technologies)) {
            add(reasons, "particular", weights.particular());
        }
        Optional<Due> due = deadlines.of(stage);
        addCommon(reasons, action, situation);
        addNearness(reasons, due, deadlines);
        return new Task(action.id(), action.title(), Task.Kind.ACTION, "", mainFactor(action), stage, new Priority(reasons),
                Guidance.of(action), citations(behind), calls.stream().map(Called::trigger).toList(), due, Work.NONE, 0);
    }

    Task duty(Page.Duty duty, Situation situation, Deadlines deadlines) {
        var reasons = new ArrayList<Reason>();
        add(reasons, duty.force(), weights.force().getOrDefault(duty.force(), 0));
        add(reasons, duty.evidence().strength(), weights.strength().getOrDefault(duty.evidence().strength(), 0));
        String stage = stage(duty, situation);
        Optional<Due> due = deadlines.of(stage);
        addCommon(reasons, duty, situation);
        addNearness(reasons, due, deadlines);
        String nations = knowledge.vocabulary().labels(Field.NATION, duty.head().scope().nations());
        return new Task(duty.id(), duty.title(), Task.Kind.DUTY, duty.force() + " in " + nations, mainFactor(duty), stage,
                new Priority(reasons), Guidance.of(duty), citations(List.of(duty)), List.of(), due, Work.NONE, 0);
    }

    private void addCommon(List<Reason> reasons, Page.ToDo page, Situation situation) {
        timing(page, situation).ifPresent(timing -> add(reasons, timing, weights.timing().getOrDefault(timing, 0)));
        add(reasons, page.effort(), weights.effort().getOrDefault(page.effort(), 0));
    }

    private void addNearness(List<Reason> reasons, Optional<Due> due, Deadlines deadlines) {
        due.flatMap(deadlines::nearness).ifPresent(near -> add(reasons, near, weights.due().getOrDefault(near, 0)));
    }

    private void add(List<Reason> reasons, String reason, int points) {
        if (points > 0) {
            reasons.add(new Reason(weights.reasons().getOrDefault(reason, reason), points));
        }
    }

    /// How a page's stages stand to the project's: `now`, `next`, `later`, or `overdue` when all of them are past.
    private Optional<String> timing(Page page, Situation situation) {
        return situation.find(Field.STAGE).map(stage -> {
            int now = knowledge.vocabulary().stageOrder(stage);
            List<Integer> stages = stages(page);
            if (stages.contains(now)) {
                return "now";
            }
            int next = stages.stream().filter(other -> other > now).min(Comparator.naturalOrder()).orElse(-1);
            return next < 0 ? "overdue" : next == now + 1 ? "next" : "later";
        });
    }

    /// The stage to do it in: its first that is not past, or the project's own when all are past.
    private String stage(Page page, Situation situation) {
        int now = situation.find(Field.STAGE).map(knowledge.vocabulary()::stageOrder).orElse(0);
        int when = stages(page).stream().filter(stage -> stage >= now).min(Comparator.naturalOrder()).orElse(now);
        return knowledge.vocabulary().stages().get(when).id();
    }

    /// The positions of a page's stages; of all stages when it names none that there is.
    private List<Integer> stages(Page page) {
        int count = knowledge.vocabulary().stages().size();
        List<Integer> named = page.head().scope().stages().stream().map(knowledge.vocabulary()::stageOrder)
                .filter(stage -> stage < count).toList();
        return named.isEmpty() ? IntStream.range(0, count).boxed().toList() : named;
    }

    private static List<String> bindingForces(List<Page> behind, Situation situation) {
        return of(behind, Page.Duty.class).filter(duty -> duty.binds(situation)).map(Page.Duty::force).toList();
    }

    private static List<String> strengths(List<Page> behind) {
        return of(behind, Page.Finding.class).map(finding -> finding.evidence().strength()).toList();
    }

    private static <T extends Page> Stream<T> of(List<Page> pages, Class<T> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Optional<String> strongest(List<String> words, Map<String, Integer> points) {
        return words.stream().filter(points::containsKey).max(Comparator.comparingInt(points::get));
    }

    private List<Citation> citations(List<Page> behind) {
        return behind.stream().map(page -> citations.computeIfAbsent(page.id(), _ -> Citation.ofOpening(page))).toList();
    }

    private static String mainFactor(Page page) {
        return page.head().factors().getFirst();
    }
}
