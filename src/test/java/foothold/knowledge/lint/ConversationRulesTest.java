package foothold.knowledge.lint;

import static foothold.knowledge.lint.LintCheck.replacing;

import org.junit.jupiter.api.Test;

/// What the linter says of the words that descriptions are read by, and of follow-ups.
class ConversationRulesTest {

    @Test
    void aSignPointsAtAChoiceThatExists() {
        replacing("readings.yaml", "signs: []", "signs:\n  - {question: technology, choice: moon, signs: [moon]}")
                .isTheFault("{question: technology, choice: moon", "there is no choice moon of a question technology");
    }

    @Test
    void aFollowUpBelongsToAFactor() {
        replacing("conversation.yaml", "skills-and-knowledge: \"Who?\"", "skills-and-knowledge: \"Who?\", luck: \"Why?\"")
                .isTheFault("luck:", "there is no factor luck");
    }
}
