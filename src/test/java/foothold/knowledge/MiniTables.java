package foothold.knowledge;

import java.util.Map;

/// The boundaries and tables of the small knowledge folder that tests begin with: one of everything.
final class MiniTables {

    static final Map<String, String> FILES = Map.of("boundaries.yaml", """
            lists: {people: "people, folk"}
            names: {enough: 1, points: {}}
            personal-data: {title: Details of a person, text: [Take them out.]}
            crisis: {topics: [{id: danger, signpost: {title: Help, text: [Ring 999.]}, phrases: "i am in danger"}]}
            clinical: {topics: [{id: dose, signpost: {title: Ask a clinician, text: [Ask one.]}, phrases: "what dose"}]}
            misuse: {topics: [{id: dodge, signpost: {title: No, text: [The duty stands.]}, phrases: "dodge the rules"}]}
            help: {topics: [{id: what, signpost: {title: This is Foothold, text: [Ask away.]}, phrases: "what is this"}]}
            off-topic: {title: Not ours, text: [Try elsewhere.]}
            """, "boundary-examples.yaml", """
            stop: {crisis: 0.1, phrase: 0.7, sentence: 0.1, around: 0.8, clinical: 0.2, misuse: 0.3, brief: 0.4, system: 0.5, lookalike: 0.6}
            crisis: {danger: "help me, he has a knife"}
            clinical: {dose: "how much of it may i give"}
            misuse: {dodge: "can we do it without asking"}
            ordinary: |
              # a comment
              how do we train people
              who signs it
            """, "risk-matrix.yaml", """
            standard: TEST
            nations: [england]
            facts: [F-01]
            source: {title: A matrix, publisher: A publisher}
            checked: 2026-11-23
            review-by: 2027-05-23
            severities: [{id: minor, label: Minor, means: Little harm.}]
            likelihoods: [{id: low, label: Low, means: Seldom.}]
            ratings: [{rating: 1, means: Acceptable.}]
            matrix: {low: {minor: 1}}
            """, "crosswalks.yaml", """
            status: our own judgement
            facts: [F-01]
            factors: []
            """, "crosswalks-actions.yaml", """
            status: our own judgement
            actions: []
            """, "hand-overs.yaml", """
            hazard-log:
              title: Hazards
              limits: Not a safety case.
              about: [Talk about them.]
              duty: safety-standard
              pages: [super-users-step-in]
              columns: [{id: hazard, title: Hazard}]
            sheets:
              - id: fairness
                title: Fairness
                file: fairness-prompts
                limits: Not an assessment.
                about: [Fill it in together.]
                duties: [safety-standard]
                parts:
                  - title: Who
                    text: Who matters.
                    pages: [super-users-step-in]
                    prompts:
                      - title: All
                        asks: Who is left out?
                        questions: [super-user-hours]
                        tasks: [pay-super-users]
            """, "readings.yaml", """
            undone-by: [not]
            weak: []
            other-dates: []
            past: [went live]
            month-answers: go-live
            signs: []
            """, "conversation.yaml", """
            pace: {words-per-minute: 200, seconds: {single: 6, multiple: 12, text: 45}}
            thin: {fewest-words: 4, empty-words: [ok], follow-up: {skills-and-knowledge: "Who?"}}
            """);

    private MiniTables() {
    }
}
