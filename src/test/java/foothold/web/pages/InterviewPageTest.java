package foothold.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Browser;
import foothold.Foothold;
import foothold.Form;
import foothold.WebPage;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The interview as a person without scripts goes through it, and what happens when something is not right.
class InterviewPageTest {

    private static final String ANSWER = "/interview/answer";
    private static final String HOSTILE = "<script>alert(1)</script> \"quoted\" 'too' & more";

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private final Browser browser = foothold.browser();

    @Test
    void formsAloneLeadFromTheStartToTheChecklistAndToItsErasure() {
        assertEquals(Map.of(), browser.cookies());
        WebPage page = start();
        assertEquals(Set.of("foothold"), browser.cookies().keySet());
        int steps = 0;
        while (page.hasForm(ANSWER)) {
            assertTrue(page.html().contains("Why we ask"));
            Form form = page.form(ANSWER);
            page = browser.send(form.with("choice", form.choices().get(steps % 2))).expect(200);
            assertTrue(++steps < 200, "no end");
        }
        assertEquals("/interview/review", page.path());
        assertEquals("Your answers", page.heading());
        WebPage checklist = browser.open("/interview/checklist").expect(200);
        assertTrue(checklist.text().contains("Do these first") && checklist.text().contains("Because you said"));
        assertFalse(checklist.html().contains(browser.cookies().get("foothold")));
        WebPage sure = browser.open("/interview/finish").expect(200);
        assertEquals("Do you want to delete your answers?", sure.heading());
        assertEquals("Your answers are deleted", browser.send(sure.form("/interview/finish")).expect(200).heading());
        assertEquals(Map.of(), browser.cookies());
        assertEquals("Talk through your project", browser.open("/interview/review").heading());
    }

    @Test
    void noFormLeaksItsPageInAnAddress() {
        WebPage page = start();
        assertEquals("/interview", page.path());
        assertTrue(page.forms().stream().allMatch(form -> form.action().matches("/[a-z/]+")));
    }

    @Test
    void nothingChosenKeepsTheNote() {
        WebPage page = browser.send(factorQuestion().form(ANSWER).with("note", HOSTILE)).expect(400);
        assertTrue(page.text().contains("Choose an answer, or say that you do not know."));
        assertEquals(HOSTILE, page.form(ANSWER).value("note"));
        assertNoMarkupOf(page);
    }

    @Test
    void aTooLongNoteComesBackWholeWithTheChoice() {
        Form form = factorQuestion().form(ANSWER);
        String note = "n".repeat(2_001);
        WebPage page = browser.send(form.with("choice", form.choices().get(1)).with("note", note)).expect(413);
        Form back = page.form(ANSWER);
        assertEquals(note, back.value("note"));
        assertEquals(form.choices().get(1), back.value("choice"));
    }

    @Test
    void hostileNotesComeBackAsText() {
        WebPage page = factorQuestion();
        Form form = page.form(ANSWER);
        browser.send(form.with("choice", "mark:ask-a-colleague").with("note", HOSTILE)).expect(200);
        WebPage again = browser.open("/interview/question/" + form.value("question")).expect(200);
        assertEquals(HOSTILE, again.form(ANSWER).value("note"));
        WebPage checklist = browser.open("/interview/checklist").expect(200);
        assertTrue(checklist.text().contains("Your note: " + HOSTILE));
        assertNoMarkupOf(again);
        assertNoMarkupOf(checklist);
    }

    @Test
    void aHostileFreeQuestionComesBackAsText() {
        WebPage page = start();
        assertNoMarkupOf(browser.send(page.form("/interview/ask").with("message", HOSTILE)).expect(200));
        WebPage tooLong = browser.send(page.form("/interview/ask").with("message", HOSTILE.repeat(50))).expect(413);
        assertEquals(HOSTILE.repeat(50), tooLong.form("/interview/ask").value("message"));
        assertNoMarkupOf(tooLong);
    }

    @Test
    void aFreeQuestionIsAnsweredAboveTheSameQuestion() {
        WebPage page = start();
        WebPage answered = browser.send(page.form("/interview/ask").with("message", "What makes a good super user?"));
        assertTrue(answered.expect(200).html().contains("<blockquote>"));
        assertEquals(page.heading(), answered.heading());
        WebPage empty = browser.send(answered.form("/interview/ask").with("message", " ")).expect(400);
        assertTrue(empty.text().contains("Type a question first."));
    }

    @Test
    void anAnswerFromAnOldPageIsNotTakenSilently() {
        WebPage old = factorQuestion();
        Form form = old.form(ANSWER);
        browser.send(form.with("choice", form.choices().get(0))).expect(200);
        Form changed = form.with("choice", form.choices().get(1)).with("key", "").with("note", "My note");
        WebPage stale = browser.send(changed).expect(409);
        assertEquals(old.heading(), stale.heading());
        assertTrue(stale.text().contains("moved on"));
        assertEquals(form.choices().get(1), stale.form(ANSWER).value("choice"));
        assertEquals("My note", stale.form(ANSWER).value("note"));
        browser.send(stale.form(ANSWER)).expect(200);
        assertTrue(browser.open("/interview/question/" + form.value("question")).html().contains("My note"));
    }

    @Test
    void twoButtonsOfOnePageAreOneTurn() {
        WebPage page = factorQuestion();
        Form form = page.form(ANSWER);
        browser.send(form.with("choice", form.choices().get(0))).expect(200);
        WebPage next = browser.send(form.with("choice", form.choices().get(0))).expect(200);
        assertNotEquals(page.heading(), next.heading());
        WebPage other = browser.send(form.with("choice", form.choices().get(1))).expect(409);
        assertEquals(page.heading(), other.heading());
        assertEquals(next.heading(), browser.send(page.form("/interview/skip")).expect(409).heading());
        assertEquals(next.heading(), browser.send(page.form("/interview/back")).expect(409).heading());
        assertEquals(page.heading(), browser.send(next.form("/interview/back")).expect(200).heading());
    }

    @Test
    void aDoubleClickOnBackGoesBackOnce() {
        WebPage first = factorQuestion();
        WebPage second = browser.send(first.form("/interview/skip")).expect(200);
        WebPage third = browser.send(second.form("/interview/skip")).expect(200);
        browser.send(third.form("/interview/back")).expect(200);
        assertEquals(second.heading(), browser.send(third.form("/interview/back")).expect(200).heading());
    }

    @Test
    void anEarlierAnswerIsChangedFromTheReview() {
        String situation = start().heading();
        factorQuestion();
        WebPage review = browser.open("/interview/review").expect(200);
        String path = review.html().replaceAll("(?s).*?href=\"(/interview/question/[^\"]+)\".*", "$1");
        WebPage change = browser.open(path).expect(200);
        assertEquals(situation, change.heading());
        assertFalse(change.form(ANSWER).value("choice").isEmpty());
        assertFalse(change.hasForm("/interview/skip"), "it would skip another question than the one shown");
        Form form = change.form(ANSWER);
        browser.send(form.with("choice", form.choices().get(3))).expect(200);
        assertEquals(form.choices().get(3), browser.open(path).form(ANSWER).value("choice"));
    }

    @Test
    void whatDoesNotBelongToTheInterviewLeadsBackToIt() {
        Form form = start().form(ANSWER);
        String heading = browser.open("/interview").heading();
        assertEquals(heading, browser.send(form.with("question", "no-such-question")).expect(200).heading());
        assertEquals(heading, browser.open("/interview/question/no-such-question").expect(200).heading());
        for (String wrong : new String[] {"no-such-choice", "mark:no-such-mark"}) {
            WebPage page = browser.send(form.with("choice", wrong)).expect(400);
            assertTrue(page.text().contains("Choose exactly one of"), page.text());
        }
    }

    @Test
    void withoutItsCookieABrowserIsAtTheStart() {
        WebPage page = start();
        String cookie = browser.cookies().remove("foothold");
        for (String path : new String[] {"/interview", "/interview/review", "/interview/checklist"}) {
            assertEquals("Talk through your project", browser.open(path).expect(200).heading());
        }
        assertEquals("Talk through your project", browser.send(page.form("/interview/skip")).expect(200).heading());
        String otherToken = cookie.replaceAll("\\..*", "." + "A".repeat(43));
        for (String forged : new String[] {"x", "x.y", cookie + "x", otherToken}) {
            browser.cookies().put("foothold", forged);
            WebPage begun = browser.send(browser.open("/interview").form("/interview/start")).expect(200);
            assertNotEquals(forged, browser.cookies().get("foothold"));
            assertTrue(begun.hasForm(ANSWER));
        }
    }

    private WebPage start() {
        WebPage page = browser.send(browser.open("/interview").expect(200).form("/interview/start")).expect(200);
        assertTrue(page.hasForm(ANSWER));
        return page;
    }

    /// Answers the opening questions.
    private WebPage factorQuestion() {
        WebPage page = browser.cookies().isEmpty() ? start() : browser.open("/interview");
        while (!page.html().contains("name=\"note\"")) {
            Form form = page.form(ANSWER);
            page = browser.send(form.with("choice", form.choices().get(0))).expect(200);
        }
        return page;
    }

    private static void assertNoMarkupOf(WebPage page) {
        assertFalse(page.html().contains("<script"), page.html());
    }
}
