package foothold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.StoreException;
import foothold.conversation.Turn;
import foothold.checklist.Snapshot;
import foothold.checklist.Work;
import foothold.checklist.Work.Status;
import foothold.interview.Answer;
import foothold.interview.Answer.Mark;
import foothold.interview.Concern;
import foothold.interview.Path;
import foothold.interview.Proposal;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words in which turns are kept. Databases hold them, so a test here that has to change loses somebody's
/// conversations.
final class TurnJsonTest {

    static Stream<Arguments> keptTurns() {
        return Stream.of(
                Arguments.of("{'turn':'asked','text':'How?'}", new Turn.Asked("How?")),
                Arguments.of("{'turn':'started','path':'QUICK'}", new Turn.Started(Path.QUICK)),
                Arguments.of("{'turn':'started','path':'FULL'}", new Turn.Started(Path.FULL)),
                Arguments.of("{'turn':'went-back'}", new Turn.WentBack()),
                Arguments.of("{'turn':'described','text':'t','heard':[{'question':'q','choices':['a'],'text':'','words':['t']}]}",
                        new Turn.Described("t", List.of(new Proposal("q", List.of("a"), "", List.of("t"))))),
                Arguments.of("{'turn':'task-noted','task':'train','title':'Train','work':{'status':'IN_PROGRESS',"
                                + "'owner':'Ward manager','due':'2027-05-04','note':'n'}}",
                        new Turn.TaskNoted("train", "Train",
                                new Work(Status.IN_PROGRESS, "Ward manager", LocalDate.of(2027, 5, 4), "n"))),
                Arguments.of("{'turn':'task-noted','task':'train','title':'Train','work':{'status':'NOT_STARTED',"
                        + "'owner':'','due':null,'note':''}}", new Turn.TaskNoted("train", "Train", Work.NONE)),
                Arguments.of("{'turn':'reviewed','snapshot':{'knowledgeVersion':'3f9a','profile':"
                                + "{'skills-and-knowledge':'SERIOUS'},'tasks':[{'id':'train','title':'Train',"
                                + "'status':'DONE','guidance':'0a1b'}]}}",
                        new Turn.Reviewed(new Snapshot("3f9a", Map.of("skills-and-knowledge", Concern.SERIOUS),
                                List.of(new Snapshot.Kept("train", "Train", Status.DONE, "0a1b"))))),
                answered("{'answer':'chosen','choices':['a','b'],'note':'n'}",
                        new Answer.Chosen(List.of("a", "b"), "n")),
                answered("{'answer':'said','text':'t'}", new Answer.Said("t")),
                answered("{'answer':'skipped'}", new Answer.Skipped()),
                answered("{'answer':'marked','mark':'DONT_KNOW','note':''}", new Answer.Marked(Mark.DONT_KNOW, "")),
                answered("{'answer':'marked','mark':'NOT_APPLICABLE','note':''}",
                        new Answer.Marked(Mark.NOT_APPLICABLE, "")),
                answered("{'answer':'marked','mark':'ASK_A_COLLEAGUE','note':'n'}",
                        new Answer.Marked(Mark.ASK_A_COLLEAGUE, "n")));
    }

    private static Arguments answered(String answer, Answer meant) {
        return Arguments.of("{'turn':'answered','question':'q','answer':" + answer + "}",
                new Turn.Answered("q", meant));
    }

    @ParameterizedTest
    @MethodSource("keptTurns")
    void aTurnIsWrittenAndReadInTheseWords(String json, Turn turn) {
        String kept = json.replace('\'', '"');
        assertEquals(kept, TurnJson.write(turn));
        assertEquals(turn, TurnJson.readTurn(kept));
    }

    @Test
    void theSamplesHoldEveryKindOfTurnAndAnswer() {
        assertKinds(Turn.class, Samples.everyTurn());
        assertKinds(Answer.class, Samples.everyTurn().stream().filter(Turn.Answered.class::isInstance)
                .map(turn -> ((Turn.Answered) turn).answer()).toList());
    }

    private static void assertKinds(Class<?> type, List<?> samples) {
        for (Class<?> kind : type.getPermittedSubclasses()) {
            assertTrue(samples.stream().anyMatch(kind::isInstance), "no sample of " + kind);
        }
    }

    @Test
    void aSituationIsWrittenAndReadInTheseWords() {
        String kept = """
                {"TECHNOLOGY":"a","SETTING":"b","NATION":"c","STAGE":"d","ROLE":"e"}""";
        Situation situation = Situation.UNKNOWN.with(Field.ROLE, "e").with(Field.STAGE, "d").with(Field.NATION, "c")
                .with(Field.SETTING, "b").with(Field.TECHNOLOGY, "a");
        assertEquals(kept, TurnJson.write(situation));
        assertEquals(situation, TurnJson.readSituation(kept));
        assertEquals(Situation.UNKNOWN, TurnJson.readSituation("{}"));
    }

    @Test
    void whatAnEarlierVersionKeptOfADescriptionIsRead() {
        assertEquals(new Turn.Described("Tablets."), TurnJson.readTurn("""
                {"turn":"described","text":"Tablets."}"""));
    }

    @Test
    void whatALaterVersionAddedToATurnIsPassedOver() {
        assertEquals(new Turn.Asked("How?"), TurnJson.readTurn("""
                {"turn":"asked","text":"How?","voice":true}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{}", "{'turn':'sang'}", "{'turn':'asked','text':[]}",
        "{'turn':'started','path':'LONG'}", "{'turn':'answered','question':'q','answer':{'answer':'?'}}"})
    void whatIsNoTurnIsAFaultOfTheStore(String json) {
        assertThrows(StoreException.class, () -> TurnJson.readTurn(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"MOON\":\"a\"}"})
    void whatIsNoSituationIsAFaultOfTheStore(String json) {
        assertThrows(StoreException.class, () -> TurnJson.readSituation(json));
    }
}
