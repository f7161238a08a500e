package foothold.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a [MiniKnowledge] is made of when a test does not say otherwise.
final class MiniFiles {

    /// Weights that show in a score's digits: calls, concern, force, timing, strength, effort. A score of 132213 is one
    /// further call, a serious concern, guidance, the stage the project is in, opinion, and hours.
    private static final String WEIGHTS = """
            calls: 100000
            most-calls: 3
            concern: {"0": 0, "1": 10000, "2": 20000, "3": 30000}
            force: {law: 5000, standard: 4000, contract: 3000, guidance: 2000}
            timing: {overdue: 300, now: 200, next: 100, later: 0}
            strength: {strong: 40, moderate: 30, limited: 20, opinion: 10}
            effort: {hours: 3, days: 2, weeks: 1, months: 0}
            particular: 7
            due: {passed: 60, soon: 50}
            soon-days: 28
            lead-days: {before-choosing: 180, preparing: 28, go-live: 0, after: -84}
            reasons: {calls: several answers, concern-3: a serious gap, law: the law, now: your stage, hours: quick}
            """;

    private static final String BOUNDARIES = """
            lists: {}
            misspelt: ""
            names: {enough: 1, points: {}}
            personal-data: {title: Personal data, text: [Take it out.]}
            crisis: {topics: []}
            clinical: {topics: []}
            misuse: {topics: []}
            help: {topics: []}
            off-topic: {title: Off topic, text: [Something else.]}
            """;

    /// The files besides pages and questions: the shipped ones, but for those that speak of pages or are weighed in
    /// tests.
    static final Map<String, String> SHARED = shared();

    private static Map<String, String> shared() {
        var shared = new TreeMap<>(Shipped.FOLDER.files());
        shared.keySet().removeIf(name -> name.contains("/"));
        shared.putAll(Map.of("glossary.yaml", "entries: []", "hazards.yaml", "hazards: []",
                "boundaries.yaml", BOUNDARIES,
                "boundary-examples.yaml", "stop: {crisis: 0, phrase: 0, sentence: 0, around: 0, clinical: 0, misuse: 0, brief: 0, system: 0, lookalike: 0}", "priority.yaml", WEIGHTS));
        return shared;
    }

    static final List<String> QUESTION = List.of(
            "factor: skills-and-knowledge",
            "path: quick",
            "text: How is {id}?",
            "why: {text: Because {id} matters.}",
            "kind: single",
            "choices: [{id: good, text: Good, concern: 0}, {id: partly, text: Partly, concern: 1},"
                    + " {id: poor, text: Poor, concern: 2}, {id: bad, text: Bad, concern: 3}]");

    private static final List<String> DATES = List.of("checked: 2026-01-01", "review-by: 2027-01-01");
    private static final String NATIONS = "nations: [england, scotland, wales, northern-ireland]";

    static final List<String> FACTOR = joined(DATES, "title: Factor {id}", "short: In short.");

    static final List<String> ACTION = joined(DATES, "title: Do {id}", "factors: [skills-and-knowledge]",
            "technologies: [any]", "settings: [any]", "stages: [preparing]", NATIONS, "who: Somebody", "effort: months",
            "agreement: broad", "called-for-by: []");

    static final List<String> DUTY = joined(DATES, "title: Obey {id}", "short: \"{id}\"", "force: law",
            "factors: [safety-and-equity]", "technologies: [any]", "settings: [any]", "stages: [preparing]",
            "nations: [england]", "who: Somebody", "effort: months",
            "evidence: {type: law, strength: strong, seen: primary}", "source: {title: The Act}", "facts: []");

    static final List<String> FINDING = joined(DATES, "title: Finding {id}", "factors: [skills-and-knowledge]",
            "technologies: [any]", "stages: [preparing]", NATIONS,
            "evidence: {type: survey, strength: limited, seen: primary}", "source: {title: A survey}", "facts: []");

    /// The text of every page.
    static final String TEXT = """
            What {id} is about. A second sentence.

            ## How
            1. Begin {id}.
            2. End {id}.

            ## Done when
            It is done.

            ## Where experts disagree
            They do.

            ## Ask the supplier
            - What does {id} cost?

            ## Equity check
            Who is left out?
            """;

    private MiniFiles() {
    }

    private static List<String> joined(List<String> some, String... more) {
        return Stream.concat(some.stream(), List.of(more).stream()).toList();
    }
}
