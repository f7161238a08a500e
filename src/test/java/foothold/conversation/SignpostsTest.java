package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.advice.Block;
import foothold.advice.Block.Span;
import foothold.boundary.Verdict;
import foothold.boundary.Verdict.Found;
import foothold.knowledge.Signpost;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignpostsTest {

    private static List<Span> handedBack(String text, Found... found) {
        var stopped = new Verdict.PersonalData(text, List.of(found), new Signpost("Take it out", List.of(), List.of()));
        List<Block> blocks = Signposts.reply(stopped).blocks();
        assertEquals(text, blocks.get(1).plainText(), "the whole text, in order");
        return blocks.get(1).spans();
    }

    @Test
    void eachPlaceIsMarkedWithItsReason() {
        assertEquals(List.of(new Span.Text("call "), new Span.Mark("Ann", "name"), new Span.Text(" on "),
                        new Span.Mark("07700 900123", "telephone number"), new Span.Text(" now")),
                handedBack("call Ann on 07700 900123 now", new Found(5, 8, "name"),
                        new Found(12, 24, "telephone number")));
    }

    @Test
    void placesMayTouchAndStandAtTheEnds() {
        assertEquals(List.of(new Span.Mark("Ann", "name"), new Span.Mark("999", "number")),
                handedBack("Ann999", new Found(0, 3, "name"), new Found(3, 6, "number")));
    }
}
