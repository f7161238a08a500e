package foothold.advice;

import java.util.regex.Pattern;

/// What a question wants, by its form: whether something is so ("does it work", "is there evidence") wants what was found out,
/// even where a page that says what to do was found best; "who signs it off" wants a person.
final class ExpectedAnswer {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEGINS = "(?:^|[.?!;:,]\\s+|\\s[-–]\\s)(?:(?:so|but|and|ok|well|hi|hello)[,]?\\s+)*";
    /// What people do with a tool is for them to decide, so "do we", "does it have to" and "do you" ask for something else.
    private static final Pattern WHETHER = Pattern.compile(BEGINS + "(?:do|does|did|has|have)\\s+"
            + "(?!(?:we|i|you|us|our|my|anyone|anybody|someone|somebody)\\b)(?!.*\\b(?:need|needs|have to|has to|got to)\\b)\\S+\\s+\\S+",
            FLAGS);
    private static final Pattern EFFECT = Pattern.compile(BEGINS + "(?:can|could|will|would)\\s+.*\\b"
            + "(?:work|help|harm|hurt|save|reduce|cut|improve|increase|raise|lower|cause|prevent|speed up|slow|replace"
            + "|make a difference|make it (?:worse|better|safer))\\b", FLAGS);
    private static final Pattern WORTH = Pattern.compile(BEGINS + "(?:is|are|was|were)\\s+.*\\b"
            + "(?:any good|any use|any better|any safer|happier|safer|quicker|faster|more likely|less likely|worth|effective"
            + "|accurate|reliable|proven|useful|useless|dangerous|harmful|any point|really|actually|true)\\b", FLAGS);
    private static final String STUDIES = "(?:evidence|proof|research|trials?|stud(?:y|ies)|data)";
    private static final Pattern EVIDENCE = Pattern.compile("\\b(?:"
            + "(?:is|are|was) there (?:any |good |much |real |really |actually |some |hard )*" + STUDIES
            + "|any (?:good |real |hard |actual )?" + STUDIES + " (?:that|for|on|of|it|they|this|behind|about)"
            + "|what(?:'s|’s|s| is)? (?:the )?" + STUDIES + " (?:on|for|that|behind|about|of|says?)"
            + "|what (?:does|do|did) (?:the )?(?:literature|" + STUDIES + ")\\b"
            + "|has (?:it|this|that|anyone|anybody) (?:ever )?(?:been )?(?:proven?|shown|studied)"
            + "|any evidence\\s*\\??$)", FLAGS);

    private static final Pattern PERSON = Pattern.compile(BEGINS + "(?:whose (?:job|responsibility|role)|who(?:(?:'s|’s| is| are)"
            + " (?:responsible|accountable|in charge|meant to|supposed to|allowed to|going to|to)| should| must| has to| needs to| can"
            + "| signs?| owns?| decides?| leads?| approves?| checks?| keeps?| writes?| reads?| runs?| does| do| pays?| authorises?))\\b",
            FLAGS);

    private ExpectedAnswer() {
    }

    /// Whether what was found out is to be said before what to do.
    static boolean isEvidence(String question) {
        return WHETHER.matcher(question).find() || EFFECT.matcher(question).find() || WORTH.matcher(question).find()
                || EVIDENCE.matcher(question).find();
    }

    /// Whether who does or may do something is asked for.
    static boolean isPerson(String question) {
        return PERSON.matcher(question).find();
    }
}
