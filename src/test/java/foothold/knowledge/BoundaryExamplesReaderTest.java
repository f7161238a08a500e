package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundaryExamplesReaderTest {

    private static final String STOP = "stop: {crisis: 0.1, phrase: 0.7, sentence: 0.1, around: 0.8, clinical: 0.2, misuse: 0.3, brief: 0.4, system: 0.5, lookalike: 0.6}\n";

    @Test
    void readsATextALineAndSkipsComments() {
        BoundaryExamples examples = TestKnowledge.withoutPages().read().reference().examples();

        assertEquals(Map.of("danger", List.of("help me, he has a knife")), examples.crisis());
        assertEquals(List.of("how do we train people", "who signs it"), examples.ordinary());
        assertEquals(new BoundaryExamples.Stop(0.1, 0.7, 0.1, 0.8, 0.2, 0.3, 0.4, 0.5, 0.6), examples.stop());
    }

    @Test
    void aTopicWithoutASignpostIsRefused() {
        var refused = assertThrows(KnowledgeException.class, () -> TestKnowledge.withoutPages()
                .with("boundary-examples.yaml", STOP + "crisis: {flood: water everywhere}\n").read());
        assertTrue(refused.getMessage().contains("crisis has no topic flood"), refused.getMessage());
    }

    @Test
    void theScoresThatStopMustBeThere() {
        var refused = assertThrows(KnowledgeException.class, () -> TestKnowledge.withoutPages()
                .with("boundary-examples.yaml", "ordinary: all is well\n").read());
        assertTrue(refused.getMessage().contains("stop is missing"), refused.getMessage());
    }
}
