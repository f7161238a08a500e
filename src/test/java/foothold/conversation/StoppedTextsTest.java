package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Reply.Outcome;
import foothold.conversation.Requested.Wish;
import foothold.interview.Answer;
import foothold.interview.Answer.Mark;
import foothold.interview.Path;
import foothold.knowledge.Situation;
import foothold.testing.MiniKnowledge;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every free text passes the boundary first. Of a text that it stops, nothing is kept and the place stays.
class StoppedTextsTest {

    @RegisterExtension
    static final Desk DESK = Desk.with(new MiniKnowledge().question("training")
            .question("words", "kind: text", "choices: []").read());

    private static final String SECRET = "Margaret Ellingworth";

    private final Talk talk = DESK.begin();

    @ParameterizedTest
    @CsvSource({"[personal], PERSONAL_DATA", "[crisis], CRISIS", "[clinical], CLINICAL", "[off-topic], OFF_TOPIC",
            "[misuse], REFUSED", "[help], HELP"})
    void aStoppedQuestionIsMetAndNotKept(String mark, Outcome outcome) throws IOException {
        State before = talk.start(Path.QUICK);
        State stopped = talk.ask(SECRET + " " + mark);
        assertEquals(outcome, stopped.reply().orElseThrow().outcome());
        assertEquals(before.asking(), stopped.asking());
        assertEquals(List.of(new Turn.Started(Path.QUICK)), talk.turns());
        assertFalse(DESK.holds(SECRET));
    }

    @ParameterizedTest
    @CsvSource({"[personal], PERSONAL_DATA", "[crisis], CRISIS", "[clinical], CLINICAL"})
    void aStoppedQuestionOutsideAConversationIsMetToo(String mark, Outcome outcome) {
        assertEquals(outcome, talk.dialogue().ask(SECRET + " " + mark, Situation.UNKNOWN).outcome());
    }

    static Stream<Wish> answersInWords() {
        return Stream.of("[personal]", "[crisis]").map(mark -> SECRET + " " + mark).flatMap(text -> Stream.of(
                Talk.answering("training", new Answer.Chosen(List.of("good"), text)),
                Talk.answering("training", new Answer.Marked(Mark.DONT_KNOW, text)),
                Talk.answering("training", new Answer.Marked(Mark.ASK_A_COLLEAGUE, text)),
                Talk.answering("words", new Answer.Said(text))));
    }

    @ParameterizedTest
    @MethodSource("answersInWords")
    void anAnswerWithDetailsOfAPersonOrInACrisisIsNotKept(Wish answer) throws IOException {
        talk.start(Path.QUICK);
        State stopped = talk.accepted(answer);
        assertTrue(List.of(Outcome.PERSONAL_DATA, Outcome.CRISIS).contains(stopped.reply().orElseThrow().outcome()));
        assertEquals(1, stopped.conversation().sequence());
        assertTrue(stopped.answers().byQuestion().isEmpty());
        assertFalse(DESK.holds(SECRET));
    }

    @ParameterizedTest
    @CsvSource({"[clinical]", "[off-topic]", "[misuse]", "[help]"})
    void aNoteIsNoQuestionSoItMaySpeakOfOtherThings(String mark) {
        var answer = new Answer.Chosen(List.of("good"), "Dose charts " + mark);
        State state = talk.accepted(Talk.answering("training", answer));
        assertEquals(answer, state.answers().find("training").orElseThrow());
        assertTrue(state.reply().isEmpty());
    }

    @Test
    void aNoteIsKeptAsItPassedTheBoundary() {
        String typed = " Ask the" + StubBoundary.INVISIBLE + " ward. ";
        talk.accepted(Talk.answering("training", new Answer.Chosen(List.of("good"), typed)));
        talk.accepted(Talk.answering("training", new Answer.Marked(Mark.DONT_KNOW, typed)));
        talk.accepted(Talk.answering("words", new Answer.Said(typed)));
        assertEquals(List.of(
                new Turn.Answered("training", new Answer.Chosen(List.of("good"), "Ask the ward.")),
                new Turn.Answered("training", new Answer.Marked(Mark.DONT_KNOW, "Ask the ward.")),
                new Turn.Answered("words", new Answer.Said("Ask the ward."))), talk.turns());
    }

    @Test
    void aTextOfNothingThatCanBeSeenIsNeitherAQuestionNorAnAnswer() {
        assertInstanceOf(Taken.Rejected.class, talk.take(Talk.asking(StubBoundary.INVISIBLE)));
        assertInstanceOf(Taken.Rejected.class,
                talk.take(Talk.answering("words", new Answer.Said(StubBoundary.INVISIBLE))));
        assertEquals(List.of(), talk.turns());
    }

    @Test
    void somebodyInDangerIsHeardThoughTheAnswerDoesNotFit() {
        State state = talk.accepted(Talk.answering("no-such-question", new Answer.Said("[crisis]")));
        assertEquals(Outcome.CRISIS, state.reply().orElseThrow().outcome());
    }

    @Test
    void aStoppedTextCanBeSentAgainWithTheSameKeyOnceItIsMended() {
        talk.keyed(Talk.asking(SECRET + " [personal]"), "key");
        Talk.accepted(talk.keyed(Talk.asking("How do we start?"), "key"));
        assertEquals(List.of(new Turn.Asked("How do we start?")), talk.turns());
    }
}
