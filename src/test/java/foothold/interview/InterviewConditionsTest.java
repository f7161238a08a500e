package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.interview.Answer.Mark;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A question is asked when every line of its ask-when holds.
class InterviewConditionsTest {

    private static final Situation WALES = Situation.UNKNOWN.with(Field.NATION, "wales");
    private static final String IN_WALES = "ask-when: [{nation: [wales, scotland]}]";
    private static final String AFTER_TROUBLE = "ask-when: [{answer: {question: first, choices: [poor, bad]}}]";
    private static final String BOTH =
            "ask-when: [{nation: [wales]}, {answer: {question: first, choices: [bad]}}]";

    @Test
    void anyWordOfTheSituationWillDo() {
        var knowledge = new MiniKnowledge().question("welsh", IN_WALES);
        assertEquals(List.of("welsh"), asked(knowledge, WALES, Answers.NONE));
        assertEquals(List.of("welsh"), asked(knowledge, WALES.with(Field.NATION, "scotland"), Answers.NONE));
        assertEquals(List.of(), asked(knowledge, WALES.with(Field.NATION, "england"), Answers.NONE));
    }

    @Test
    void whatIsUnknownDoesNotHold() {
        var knowledge = new MiniKnowledge().question("welsh", IN_WALES);
        assertEquals(List.of(), asked(knowledge, Situation.UNKNOWN, Answers.NONE));
    }

    @Test
    void anyOfTheEarlierAnswersWillDo() {
        var knowledge = new MiniKnowledge().question("first").question("second", AFTER_TROUBLE);
        assertEquals(List.of("first"), asked(knowledge, WALES, Answers.NONE));
        assertEquals(List.of("first"), asked(knowledge, WALES, given("good")));
        assertEquals(List.of("first", "second"), asked(knowledge, WALES, given("poor")));
        assertEquals(List.of("first", "second"), asked(knowledge, WALES, given("bad")));
    }

    @Test
    void oneOfSeveralChoicesWillDo() {
        var knowledge = new MiniKnowledge().question("first", "kind: multiple").question("second", AFTER_TROUBLE);
        assertEquals(List.of("first", "second"), asked(knowledge, WALES, given("good", "bad")));
        assertEquals(List.of("first"), asked(knowledge, WALES, given("good", "partly")));
    }

    @Test
    void aMarkOrASkipIsNoEarlierAnswer() {
        var knowledge = new MiniKnowledge().question("first").question("second", AFTER_TROUBLE);
        for (Mark mark : Mark.values()) {
            assertEquals(List.of("first"), asked(knowledge, WALES, Answers.NONE.with("first", Answering.marked(mark))));
        }
        assertEquals(List.of("first"), asked(knowledge, WALES, Answers.NONE.with("first", new Answer.Skipped())));
    }

    @Test
    void everyLineMustHold() {
        var knowledge = new MiniKnowledge().question("first").question("second", BOTH);
        assertEquals(List.of("first", "second"), asked(knowledge, WALES, given("bad")));
        assertEquals(List.of("first"), asked(knowledge, WALES, given("poor")));
        assertEquals(List.of("first"), asked(knowledge, Situation.UNKNOWN.with(Field.NATION, "england"), given("bad")));
        assertEquals(List.of("first"), asked(knowledge, Situation.UNKNOWN, given("bad")));
    }

    @Test
    void anAnswerCountsOnlyWhileItsOwnQuestionFits() {
        var knowledge = new MiniKnowledge().question("first").question("second", AFTER_TROUBLE)
                .question("third", "ask-when: [{answer: {question: second, choices: [bad]}}]");
        Answers allBad = given("bad").with("second", Answering.with("bad"));
        assertEquals(List.of("first", "second", "third"), asked(knowledge, WALES, allBad));
        assertEquals(List.of("first"), asked(knowledge, WALES, allBad.with("first", Answering.with("good"))));
    }

    private static Answers given(String... choices) {
        return Answers.NONE.with("first", Answering.with(choices));
    }

    private static List<String> asked(MiniKnowledge knowledge, Situation before, Answers answers) {
        return new Interview(knowledge.read()).questions(before, answers, Path.FULL).stream().map(Question::id)
                .toList();
    }
}
