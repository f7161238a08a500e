package foothold.knowledge;

import java.util.Map;

/// The lists of the small knowledge folder that tests use: vocabulary, interview, glossary and the like.
final class MiniLists {


    static final Map<String, String> FILES = Map.of("vocabulary.yaml", """
            technologies:
              - {id: any, label: Any technology}
              - {id: epr, label: Electronic patient record}
              - {id: video, label: Video consultation}
            settings:
              - {id: any, label: Any setting}
              - {id: acute-hospital, label: Acute hospital, names: [hospital, ward]}
              - {id: community, label: Community services}
            stages:
              - {id: before-choosing, label: Before choosing}
              - {id: preparing, label: Preparing}
              - {id: go-live, label: Going live}
              - {id: after, label: After go-live}
            nations:
              - {id: england, label: England, names: [england]}
              - {id: scotland, label: Scotland, names: [scotland, scottish]}
              - {id: wales, label: Wales, names: [wales]}
              - {id: northern-ireland, label: Northern Ireland}
            roles:
              - {id: frontline, label: Frontline staff}
            efforts:
              - {id: hours, label: Hours}
              - {id: days, label: Days}
              - {id: weeks, label: Weeks}
            """, "evidence-types.yaml", """
            strengths:
              - {id: strong, label: Strong, means: "Many studies, or a rule in force."}
              - {id: limited, label: Limited, means: "Single cases."}
            types:
              - {type: case study, strength: limited}
              - {type: standard, strength: strong}
            certainties:
              - {certainty: low, highest: limited}
            """, "priority.yaml", """
            concern: {"0": 0, "1": 10, "2": 25, "3": 40}
            calls: 4
            most-calls: 3
            force: {law: 20, standard: 16}
            strength: {strong: 10, limited: 4}
            timing: {overdue: 14, now: 12, next: 6, later: 0}
            effort: {hours: 6, days: 4, weeks: 2}
            reasons: {concern-3: An answer shows a serious gap, days: It takes days}
            """, "hazards.yaml", """
            hazards:
              - id: wrong-record
                technology: epr
                hazard: The wrong record is open
                cause: Two screens
                effect: Care is given to the wrong person
                control: Show the name on every screen
                facts: [F-01]
            """, "glossary.yaml", """
            entries:
              - term: EPR
                means: electronic patient record
                also: [EHR, the system]
                explain: The main computer record of a patient's care.
              - term: floor walker
                means: helper on the ward
                explain: Someone who walks round and helps.
            """, "not-covered.yaml", """
            ask: Your digital team
            kinds:
              - id: it-support
                title: Help with a log-in
                ask: Your service desk
                examples:
                  - how do i reset my password
                  - the printer is broken
              - id: prices
                title: What something costs
                ask: Your buying team
                examples: [how much does it cost]
            topics:
              - about: drones
                names: [drone, flying courier]
              - about: night alerts by lamp
                names: [lamp alert]
            """, "SOURCES.md", """
            # Register

            | id | kind |
            | --- | --- |
            | F-01 | case study |
            | F-02 | standard |
            """, TestKnowledge.OPENING, """
            section: opening
            title: Your project
            questions:
              - id: technology
                path: quick
                text: What kind of technology is it?
                why: {text: Each kind has its own evidence.}
                kind: single
                sets: technology
            """, TestKnowledge.INTERVIEW, """
            section: skills-and-knowledge
            title: Skills and knowledge
            questions:
              - id: super-user-hours
                factor: skills-and-knowledge
                path: quick
                text: How are your super users looked after?
                hint: Super users help others on the ward.
                why:
                  text: Tired super users cannot help.
                  evidence: super-users-step-in
                kind: single
                choices:
                  - {id: paid, text: They have paid hours, concern: 0}
                  - {id: some, text: "Some hours, but not enough", concern: 2}
                  - {id: none, text: They have none, concern: 3}
                facts: [F-01]
              - id: epr-shortcuts
                factor: skills-and-knowledge
                path: full
                text: Who shows people the shortcuts?
                why: {text: Shortcuts save time., evidence: safety-standard}
                kind: multiple
                choices:
                  - {id: colleagues, text: Colleagues, concern: 0}
                  - {id: nobody, text: Nobody, concern: 2}
                ask-when:
                  - {technology: [epr]}
                  - {answer: {question: super-user-hours, choices: [some, none]}}
            """);

    private MiniLists() {
    }
}
