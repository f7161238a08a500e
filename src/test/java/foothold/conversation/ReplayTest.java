package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.interview.Answer;
import foothold.interview.Interview;
import foothold.interview.Path;
import foothold.interview.Stage;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Situation;
import foothold.testing.MiniKnowledge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which question is shown after a sequence of turns, in an interview of the questions a, b, c and d, of which c is
/// on the full path only. A letter answers its question well; `x!` answers x badly.
class ReplayTest {

    private final KnowledgeBase knowledge = new MiniKnowledge().question("a").question("b")
            .question("c", "path: full").question("d", "ask-when: [{answer: {question: a, choices: [good]}}]").read();

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource(delimiter = '|', textBlock = """
            full                                | a
            full a                              | b
            full a b c d                        | -
            quick a b                           | d
            a                                   | b
            ask                                 | -
            full ask a ask                      | b
            full d                              | a
            full a b skip-c                     | d
            full a back                         | a
            full a b back                       | b
            full a b back back                  | a
            full a b back back back back        | a
            full back                           | a
            full a b back ask                   | b
            full a b back b                     | c
            full a b back back a                | c
            full a b back back b!               | c
            full a b back back a back           | b
            full a b c d back                   | d
            full a b c d back back              | c
            full a b c d back back c!           | -
            full a b c back a!                  | -
            full a b c d a! back                | c
            full a b c d a! a                   | -
            full a b back back full             | c
            full a b back quick                 | d
            quick a b d full                    | c
            full a b c quick back               | c
            back                                | -
            back full                           | a
            back a                              | b""")
    void shows(String turns, String expected) {
        assertEquals(expected, replayed(turns).asking().map(asking -> asking.question().id()).orElse("-"));
    }

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            full a b back   | 2 | 4
            full a          | 2 | 4
            quick a! b back | 2 | 2
            full            | 1 | 3""")
    void countsTheQuestionThatIsShown(String turns, int number, int total) {
        Stage.Asking asking = replayed(turns).asking().orElseThrow();
        assertEquals(number, asking.number());
        assertEquals(total, asking.total());
    }

    @ParameterizedTest(name = "{0} keeps {1}")
    @CsvSource(delimiter = '|', textBlock = """
            full a b back back a!   | a=bad b=good
            full a b! c b           | a=good b=good c=good
            full a b back back ask  | a=good b=good""")
    void keepsEveryLastAnswer(String turns, String expected) {
        List<String> answers = new ArrayList<>();
        replayed(turns).answers().byQuestion().forEach((question, answer) ->
                answers.add(question + "=" + ((Answer.Chosen) answer).choices().getFirst()));
        assertEquals(expected, String.join(" ", answers));
    }

    @Test
    void isCompleteWhenEveryQuestionIsMetEvenWhileOneIsLookedAtAgain() {
        var interview = new Interview(knowledge);
        assertFalse(replayed("full a b c").complete(interview));
        assertTrue(replayed("full a b c d").complete(interview));
        assertTrue(replayed("full a b c d back").complete(interview));
        assertTrue(replayed("quick a! b").complete(interview));
        assertFalse(replayed("ask").complete(interview));
    }

    @Test
    void aChecklistNeedsAnAnswerOrAMarkNotOnlySkips() {
        assertFalse(replayed("full ask").checklistReady());
        assertFalse(replayed("full skip-a").checklistReady());
        assertTrue(replayed("full skip-a b").checklistReady());
        assertTrue(replayed("full mark-a").checklistReady());
    }

    @Test
    void whatTheKnowledgeDoesNotKnowAnyMoreIsAskedAgainOrForgotten() {
        assertEquals("a", shown("answer-gone full"));
        assertEquals("a", shown("full choice-a"));
        assertEquals("a", shown("full a choice-a"));
        assertFalse(replayed("answer-gone choice-a").checklistReady());
    }

    private String shown(String turns) {
        return replayed(turns).asking().map(asking -> asking.question().id()).orElse("-");
    }

    private Replay replayed(String turns) {
        var conversation = new Conversation("id", "hash", Desk.NOW, "en", Situation.UNKNOWN, List.of());
        for (String turn : turns.split(" ")) {
            conversation = conversation.with(new TurnRecord(conversation.sequence() + 1, Desk.NOW, "", "", turn(turn)));
        }
        return Replay.of(conversation, new Interview(knowledge));
    }

    private static Turn turn(String word) {
        String question = word.substring(word.indexOf('-') + 1);
        return switch (word.substring(0, word.indexOf('-') + 1)) {
            case "skip-" -> new Turn.Answered(question, new Answer.Skipped());
            case "mark-" -> new Turn.Answered(question, new Answer.Marked(Answer.Mark.DONT_KNOW, ""));
            case "choice-" -> new Turn.Answered(question, new Answer.Chosen(List.of("withdrawn"), ""));
            case "answer-" -> new Turn.Answered(question, new Answer.Chosen(List.of("good"), ""));
            default -> switch (word) {
                case "quick" -> new Turn.Started(Path.QUICK);
                case "full" -> new Turn.Started(Path.FULL);
                case "back" -> new Turn.WentBack();
                case "ask" -> new Turn.Asked("How do we start?");
                default -> new Turn.Answered(word.substring(0, 1),
                        new Answer.Chosen(List.of(word.endsWith("!") ? "bad" : "good"), ""));
            };
        };
    }
}
