package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Situation.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTest {

    private final KnowledgeBase knowledge = TestKnowledge.mini().read();

    private static List<String> ids(Page page) {
        return page.passages().stream().map(Passage::id).toList();
    }

    @Test
    void everyPartOfAPageCanBeQuotedTheOpeningFirst() {
        Page action = knowledge.findPage("pay-super-users").orElseThrow();
        assertEquals(List.of("pay-super-users", "pay-super-users.how", "pay-super-users.done-when",
                "pay-super-users.where-experts-disagree"), ids(action));
        assertEquals("Agree the hours in writing.\nPut them on the rota.", action.passages().get(1).text());
        assertEquals("How", knowledge.findPassage("pay-super-users.how").orElseThrow().heading());
    }

    @Test
    void whatIsKnownOfOtherNationsCanBeQuotedToo() {
        Page duty = knowledge.findPage("safety-standard").orElseThrow();
        assertEquals("It does not apply in Wales.", duty.passageElsewhere("wales").orElseThrow().text());
        assertTrue(ids(duty).contains("safety-standard.in-wales"));
        assertTrue(duty.passageElsewhere("england").isEmpty());
    }

    @Test
    void wordsOfTheVocabularyHaveLabelsAndAnOrder() {
        Vocabulary vocabulary = knowledge.vocabulary();
        assertEquals("Scotland", vocabulary.label(Field.NATION, "scotland"));
        assertEquals("atlantis", vocabulary.label(Field.NATION, "atlantis"));
        assertEquals("Days", vocabulary.effortLabel("days"));
        assertEquals(List.of(0, 3, 4),
                Stream.of("before-choosing", "after", "never").map(vocabulary::stageOrder).toList());
        assertEquals(List.of("acute-hospital", "community"),
                vocabulary.choices(Field.SETTING).stream().map(Vocabulary.Term::id).toList());
    }
}
