package foothold.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PertinenceTest {

    private static final String TEXT =
            "Super users helped. They were tired by June. Two wards took part. Paid hours brought them back.";

    @Test
    void theFindingComesFirstAndThenTheSentenceNearestToTheQuestion() {
        assertEquals(List.of("Super users helped.", "Paid hours brought them back."),
                Pertinence.choose("do paid hours help", TEXT, true));
    }

    @Test
    void sentencesThatFollowEachOtherAreOneQuote() {
        assertEquals(List.of("Super users helped. They were tired by June."),
                Pertinence.choose("are they tired", TEXT, true));
    }

    @Test
    void withNothingInCommonTheBestPageIsReadOn() {
        assertEquals(List.of("Super users helped. They were tired by June."), Pertinence.choose("zzyzx", TEXT, true));
        assertEquals(List.of("Super users helped. They were tired by June."), Pertinence.choose("the of", TEXT, true));
    }

    @Test
    void ofAnotherPageOnlyTheFindingIsSaidUnlessMoreSharesMuch() {
        assertEquals(List.of("Super users helped."), Pertinence.choose("zzyzx", TEXT, false));
        assertEquals(List.of("Super users helped.", "Paid hours brought them back."),
                Pertinence.choose("paid hours", TEXT, false));
    }

    @Test
    void theFigureAskedForComesFirstUnlessItLeansOnTheSentenceBefore() {
        String text = "Super users helped. Each ward had two super users. They left after six weeks as super users.";
        assertEquals(List.of("Each ward had two super users.", "Super users helped."),
                Pertinence.choose("how many super users does a ward need", text, true));
        assertEquals(List.of(text), Pertinence.choose("how long do we keep super users", text, true));
    }

    @Test
    void aSentenceThatLeansOnThoseBeforeItBringsThem() {
        String text = "Super users helped. Wards were busy. Three faults came back. They were slow screens and noise.";
        assertEquals(List.of("Super users helped.", "Three faults came back. They were slow screens and noise."),
                Pertinence.choose("slow screens", text, true));
        assertEquals(List.of("Super users helped. They stayed. They had slow screens."),
                Pertinence.choose("slow screens", "Super users helped. They stayed. They had slow screens.", true));
        assertEquals(List.of("Super users helped.", "These saw it. Those saw them. They had slow screens."),
                Pertinence.choose("slow screens", "Super users helped. Wards saw it. These saw it. Those saw them. They had slow screens.", true));
    }

    @Test
    void aTextOfOneSentenceIsSaidWhole() {
        assertEquals(List.of("Super users helped."), Pertinence.choose("what helped", "Super users helped.", true));
    }

    @Test
    void everyPartIsVerbatimOverLineEnds() {
        String list = "Name an owner\nTell them";
        assertEquals(List.of("Name an owner", "Tell them"), Pertinence.choose("tell", list, true));
    }
}
