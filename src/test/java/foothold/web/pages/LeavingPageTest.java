package foothold.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Browser;
import foothold.Foothold;
import foothold.WebPage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Leaving for now with a code, carrying on elsewhere, and leaving for good. Every wrong code costs one of ten tries a
/// minute, so this class has few.
class LeavingPageTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.plain();

    private final Browser here = foothold.browser();
    private final Browser elsewhere = foothold.browser();

    @Test
    void aCodeOpensTheSameQuestionElsewhereAndBothGoOn() {
        WebPage second = secondQuestion();
        String code = code();
        assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"), code);
        assertFalse(here.open("/interview/leave").html().contains(code), "it is shown once");
        WebPage resumed = resume(code.toLowerCase().replace('-', ' ')).expect(200);
        assertEquals(second.heading(), resumed.heading());
        assertNotEquals(here.cookies().get("foothold"), elsewhere.cookies().get("foothold"));
        elsewhere.send(resumed.form("/interview/skip")).expect(200);
        assertNotEquals(second.heading(), here.open("/interview").heading());
    }

    @Test
    void anyWrongCodeGetsTheSameAnswerAndAnOldCodeIsWrong() {
        secondQuestion();
        String old = code();
        code();
        WebPage unknown = resume("AAAA-BBBB-CCCC-DDDD").expect(404);
        for (String wrong : new String[] {old, "", "' or 1=1", "x".repeat(40)}) {
            WebPage page = resume(wrong).expect(404);
            assertEquals(unknown.text(), page.text());
            assertEquals(wrong, page.form("/resume").value("code"));
        }
        assertEquals(Map.of(), elsewhere.cookies());
    }

    @Test
    void finishingErasesTheAnswersTheCodeAndEveryDevice() {
        secondQuestion();
        String code = code();
        resume(code).expect(200);
        WebPage sure = here.open("/interview/finish").expect(200);
        assertEquals("Do you want to delete your answers?", sure.heading());
        assertEquals("Your answers are deleted", here.send(sure.form("/interview/finish")).expect(200).heading());
        assertEquals("Talk through your project", elsewhere.open("/interview/review").heading());
        resume(code).expect(404);
    }

    @Test
    void everyPageOfTheInterviewLeadsToLeavingAndToFinishing() {
        WebPage page = secondQuestion();
        String question = page.form("/interview/answer").value("question");
        for (String path : new String[] {"/interview", "/interview/review", "/interview/profile", "/interview/checklist",
            "/interview/check", "/interview/colleagues", "/interview/question/technology", "/interview/colleagues/" + question}) {
            String html = here.open(path).expect(200).html();
            assertTrue(html.contains("href=\"/interview/finish\"") && html.contains("href=\"/interview/leave\""), path);
        }
    }

    @Test
    void withoutAConversationThereIsNothingToLeave() {
        for (String path : new String[] {"/interview/leave", "/interview/finish"}) {
            assertEquals("Talk through your project", here.open(path).expect(200).heading());
        }
    }

    private WebPage secondQuestion() {
        WebPage page = here.send(here.open("/interview").form("/interview/start")).expect(200);
        return here.send(page.form("/interview/answer").with("choice", "epr")).expect(200);
    }

    private String code() {
        WebPage page = here.send(here.open("/interview/leave").form("/interview/leave")).expect(200);
        return page.html().replaceAll("(?s).*id=\"code\">([^<]*)<.*", "$1");
    }

    private WebPage resume(String code) {
        return elsewhere.send(elsewhere.open("/resume").form("/resume").with("code", code));
    }
}
