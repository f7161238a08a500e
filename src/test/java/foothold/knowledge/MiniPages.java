package foothold.knowledge;

import java.util.Map;

/// The pages of the small knowledge folder that tests use. What they say is made up for the tests.
final class MiniPages {


    /// A finding; takes its id, title and opening text.
    static final String FINDING = """
            ---
            id: %s
            title: %s
            factors: [skills-and-knowledge]
            technologies: [any]
            stages: [preparing]
            nations: [england, scotland, wales, northern-ireland]
            evidence: {type: case study, strength: limited, seen: primary}
            source: {title: A made-up study, publisher: Test press, year: 2024, url: "https://example.org/study"}
            facts: [F-01]
            checked: 2026-01-10
            review-by: 2027-01-10
            ---
            %s

            ## What this does not show
            Whether it holds anywhere else.
            """;

    /// An action; takes its id, title, evidence and opening text.
    static final String ACTION = """
            ---
            id: %s
            title: %s
            factors: [skills-and-knowledge]
            technologies: [any]
            settings: [any]
            stages: [preparing, go-live]
            nations: [england, scotland, wales, northern-ireland]
            who: Ward manager
            effort: days
            agreement: broad
            evidence: %s
            duties: []
            called-for-by:
              - {question: super-user-hours, choices: [some, none]}
            checked: 2026-01-10
            review-by: 2027-01-10
            ---
            %s

            ## How
            1. Agree who does it.
            2. Put it in the diary.

            ## Done when
            It is in the diary.
            """;

    static final Map<String, String> FILES = Map.of(TestKnowledge.FACTOR, """
            ---
            id: skills-and-knowledge
            title: Skills and knowledge
            order: 1
            short: Whether people can do it and know why
            evidence: [super-users-step-in]
            answers: [what skills do staff need]
            checked: 2026-01-10
            review-by: 2027-01-10
            ---
            Skills are what people need on the day, and the time to learn them.

            ## Why it matters
            - Help at the elbow is used more than a course. [super-users-step-in]

            ## What good looks like
            - Staff learn in paid time.

            ## Warning signs
            - Nobody knows who to ask.
            """, TestKnowledge.EVIDENCE, """
            ---
            id: super-users-step-in
            title: Super users help most when they step in unasked
            factors: [skills-and-knowledge]
            technologies: [any]
            stages: [preparing, go-live]
            nations: [england, scotland, wales, northern-ireland]
            evidence: {type: case study, strength: limited, seen: primary}
            source:
              authors: Writer A
              title: A made-up study of two wards
              publisher: Test press
              year: 2024
              doi: 10.1000/wards
            also:
              - {title: A second made-up study, url: "https://example.org/second"}
            facts: [F-01]
            answers:
              - what makes a good super user
            checked: 2026-01-10
            review-by: 2027-01-10
            ---
            On two wards, super users who stepped in unasked helped more than those who waited. The other ward had
            3.5 calls a day to the help desk.

            ## What this does not show
            Whether it holds on other wards.
            """, TestKnowledge.ACTION, """
            ---
            id: pay-super-users
            title: Give super users paid hours
            factors: [skills-and-knowledge]
            technologies: [any]
            settings: [any]
            stages: [preparing, go-live]
            nations: [england, scotland, wales, northern-ireland]
            who: Ward manager
            effort: days
            agreement: mixed
            evidence: [super-users-step-in]
            duties: [safety-standard]
            called-for-by:
              - {question: super-user-hours, choices: [some, none]}
              - {question: epr-shortcuts, choices: [nobody]}
            answers: [how do we look after super users]
            checked: 2026-01-10
            review-by: 2027-01-10
            ---
            Helping takes time, so the time should be paid.

            ## How
            1. Agree the hours **in writing**.
            2. Put them on the rota.

            ## Done when
            The rota shows the hours.

            ## Where experts disagree
            Some would pay a bonus.
            """, TestKnowledge.DUTY, """
            ---
            id: safety-standard
            title: Manage the risks of new systems (TS100)
            short: TS100
            force: standard
            factors: [skills-and-knowledge]
            technologies: [any]
            settings: [any]
            stages: [go-live]
            nations: [england]
            elsewhere:
              scotland: {status: check-locally, note: "Ask your board what it needs."}
              wales: {status: none, note: "It does not apply in Wales."}
              northern-ireland: {status: counterpart, note: "A standard of its own applies."}
            who: Safety officer
            effort: weeks
            evidence: {type: standard, strength: strong, seen: secondary}
            source: {title: A made-up standard, publisher: Test board, url: "https://example.org/ts100"}
            facts: [F-02]
            pages: [super-users-step-in]
            checked: 2026-01-10
            review-by: 2027-01-10
            ---
            TS100 asks for a hazard log. Whoever deploys the system keeps it.

            ## How
            1. Name a safety officer.

            ## Done when
            The log is signed.
            """, TestKnowledge.TECHNOLOGY, """
            ---
            id: epr
            title: Electronic patient record
            names: [the record]
            evidence: [super-users-step-in]
            checked: 2026-01-10
            review-by: 2027-01-10
            ---
            The main computer record of a patient's care.

            ## What is particular about it
            - **It is everywhere.** Every ward uses it. [super-users-step-in] [safety-standard]
            """);

    private MiniPages() {
    }
}
