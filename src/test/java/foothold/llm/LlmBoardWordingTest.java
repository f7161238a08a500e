package foothold.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import foothold.checklist.BoardWording.Said;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lines of a board summary in a model's words: each holds to its own line or stays as it is.
class LlmBoardWordingTest {

    private static final List<String> LINES = Work.LINES;

    private final StreamingChatModel chat = mock(StreamingChatModel.class);
    private final LanguageModel model = new LanguageModel(_ -> chat, Prompts.shipped(), Samples.SHIPPED, () -> false, () -> { });

    private void writes(String text) {
        doAnswer(call -> {
            StreamingChatResponseHandler handler = call.getArgument(1);
            handler.onPartialResponse(text);
            handler.onCompleteResponse(ChatResponse.builder().aiMessage(AiMessage.from(text)).finishReason(FinishReason.STOP).build());
            return null;
        }).when(chat).chat(any(ChatRequest.class), any(StreamingChatResponseHandler.class));
    }

    /// What is printed for a line of which the model made this.
    private String printed(int line, String text) {
        writes("[" + (line + 1) + "] " + text);
        Said said = model.board().say(LINES);
        assertEquals(IntStream.range(0, 5).filter(i -> i != line).mapToObj(LINES::get).toList(),
                IntStream.range(0, 5).filter(i -> i != line).mapToObj(said.lines()::get).toList(), "the other lines");
        assertEquals(said.lines().equals(LINES) ? "" : Prompts.shipped().summarise().version(), said.prompt());
        return said.lines().get(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | There is serious concern in 2 of 7 factors: Skills and knowledge; Culture and leadership.
            1 | In 2 of 7 factors there is serious concern: Skills and knowledge; Culture and leadership.
            3 | There are 4 answers that say that something is in place. 3 questions are still open.
            3 | 4 answers say that something is in place. There are 3 questions that are still open.
            4 | There are 61 tasks on the checklist, of which a rule of the nation asks for 9. The first 5 are below, with who leads.
            """)
    void aLineThatSaysTheSameIsPrinted(int line, String text) {
        assertEquals(text, printed(line, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | The project: Electronic patient record, Acute hospital, Scotland, Preparing.
            0 | The project: Electronic patient record, Acute hospital, England.
            1 | There is serious concern in 3 of 7 factors: Skills and knowledge; Culture and leadership.
            1 | There is serious concern in 2 of 7 factors: Skills and knowledge.
            1 | There is some concern in 2 of 7 factors: Skills and knowledge; Culture and leadership.
            1 | There is no serious concern in 2 of 7 factors: Skills and knowledge; Culture and leadership.
            1 | There is serious concern in 2 of 7 factors: Skills and knowledge; Culture and leadership, so stop.
            1 | There is serious concern in 2 of 7 factors: Skills and knowledge; Safety and equity.
            2 | Some concern in 3 of 7 factors: Ways of working; Safety and equity; User-centred design.
            2 | Some concern in 2 of 7 factors: Motivation and attitudes; Resources and infrastructure. Not known yet for 3 of 7 factors: Ways of working; Safety and equity; User-centred design.
            2 | Not known yet for 2 of 7 factors: Motivation and attitudes; Resources and infrastructure. Some concern in 3 of 7 factors: Ways of working; Safety and equity; User-centred design.
            3 | 3 answers say that something is in place. 4 questions are still open.
            3 | 4 answers say that something is in place.
            3 | 4 answers say that everything is in place. 3 questions are still open.
            4 | 61 tasks on the checklist, of which a rule of the nation asks for 5. The first 9 are below, with who leads.
            4 | 61 tasks on the checklist, all of which a rule of the nation asks for. The first 5 are below, with who leads.
            4 | 61 tasks on the checklist, of which a rule of the nation asks for 9. The first 5 are below, with who leads. Approve it.
            """)
    void aLineThatSaysAnythingElseIsPrintedAsItWas(int line, String text) {
        assertEquals(LINES.get(line), printed(line, text));
    }

    @Test
    void theFirstLineForANumberCounts() {
        String good = "In 2 of 7 factors there is serious concern: Skills and knowledge; Culture and leadership.";
        assertEquals(good, printed(1, good + "\n[2] Buy it now.\n[7] Buy it now.\nBuy it now."));
    }

    @Test
    void theTwoFilesOfASummarySayTheSameForOneCall() {
        printed(1, "In 2 of 7 factors there is serious concern: Skills and knowledge; Culture and leadership.");
        Said first = model.board().say(LINES);
        assertEquals(first, model.board().say(LINES));
        verify(chat, times(1)).chat(any(ChatRequest.class), any(StreamingChatResponseHandler.class));
    }

    @Test
    void linesThatHoldMarkupOrAddressesAreNotSent() {
        List<String> odd = Stream.concat(Stream.of("The project: see https://example.org."), LINES.stream().skip(1)).toList();
        assertEquals(new Said(odd, ""), model.board().say(odd));
        verifyNoInteractions(chat);
    }
}
