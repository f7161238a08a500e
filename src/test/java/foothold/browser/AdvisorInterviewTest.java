package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import foothold.Interviewee;
import foothold.Talk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The interview in the element: lines 19 to 25 of the acceptance list.
class AdvisorInterviewTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    private Advisor advisor;
    private QuestionEvents events;
    private AdvisorInterview interview;

    @BeforeEach
    void open() {
        advisor = Advisor.open(chromium, site);
        events = new QuestionEvents(advisor.page());
        interview = new AdvisorInterview(advisor, Site.person()).begin();
    }

    @Test
    void oneQuestionIsAGroupOfChoicesWithNoneChosen() {
        String tree = advisor.at("form.question").ariaSnapshot();
        assertTrue(tree.startsWith("- group \"Question 1 of "), tree);
        assertTrue(tree.contains("heading \"Question 1 of "), tree);
        assertEquals(0, advisor.at("form.question input:checked").count());
        assertTrue(tree.contains("radio \"I don’t know yet\""), tree);
        advisor.at("form.question input").first().check();
        assertEquals(1, advisor.at("form.question").count(), "nothing goes on by itself");
        assertTrue(interview.question().length() > 5);
    }

    @Test
    void theFocusGoesToTheNextQuestionAndIsNeverLost() {
        advisor.page().evaluate("window.lost = 0; setInterval(() => { if (document.activeElement === document.body) lost++; }, 5)");
        var held = new ArrayList<Route>();
        advisor.hold(held);
        advisor.at("form.question input").first().check();
        advisor.at("form.question .main").click();
        advisor.page().waitForCondition(() -> held.size() == 1);
        advisor.page().waitForTimeout(450);
        assertTrue(((String) advisor.inside("return root.activeElement.textContent;")).contains("Question 1 of "), "it rests on what was answered");
        String before = (String) advisor.inside("return root.activeElement.querySelector('[lang]').textContent;");
        held.getFirst().resume();
        interview.awaitOther(before);
        assertTrue(((String) advisor.inside("return root.activeElement.textContent;")).contains("Question 2 of "));
        assertTrue(advisor.status().textContent().startsWith("Question 2 of "));
        assertEquals(0, ((Number) advisor.page().evaluate("lost")).intValue());
    }

    @Test
    void continuingWithoutAnAnswerIsAnErrorAtTheFirstChoice() {
        advisor.at("form.question .main").click();
        assertEquals("Error: Choose an answer to “" + interview.question() + "”", advisor.at("form.question .error").textContent());
        assertEquals("INPUT", advisor.inside("return root.activeElement.tagName;"));
        assertEquals("true", advisor.inside("return root.activeElement.getAttribute('aria-invalid');"));
    }

    @Test
    void pastQuestionsStayToBeReadAndCanBeChanged() {
        String first = interview.question();
        interview.answer(events.last());
        assertTrue(advisor.at(".said").innerText().contains(first));
        assertEquals(0, advisor.at(".said input").count());
        String second = interview.question();
        advisor.at(".said button").click();
        assertEquals(first, interview.question());
        assertEquals(1, advisor.at("form.question input:checked").count(), "the answer that was given");
        advisor.at("form.question .main").click();
        interview.awaitOther(first);
        assertEquals(second, interview.question());
        assertEquals(1, advisor.at(".said").count());
    }

    @Test
    void aFreeQuestionBetweenIsAnsweredAndTheChoiceKept() {
        advisor.at("form.question input").nth(1).check();
        String question = interview.question();
        advisor.ask(Advisor.QUESTION);
        assertEquals(question, interview.question());
        assertTrue(advisor.at("form.question input").nth(1).isChecked());
        assertTrue((boolean) advisor.inside("const [answer, form] = [root.querySelector('.answer'), root.querySelector('form.question')];"
                + " return Boolean(answer.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING);"));
    }

    @Test
    void backAndSkipWork() {
        String first = interview.question();
        advisor.page().getByText("Skip this question").click();
        interview.awaitOther(first);
        String second = interview.question();
        advisor.page().locator("foothold-advisor form.question").getByText("Back", new Locator.GetByTextOptions().setExact(true)).click();
        interview.awaitOther(second);
        assertEquals(first, interview.question());
    }

    @Test
    void anAnswerThatCannotBeSentIsStillThere() {
        advisor.cutOff();
        advisor.at("form.question input").nth(1).check();
        advisor.at("form.question .main").click();
        advisor.at("form.question .error:not([hidden])").waitFor();
        assertTrue(advisor.at("form.question .error").textContent().contains("could not reach"));
        advisor.letThrough();
        advisor.at("form.question input").nth(1).check();
        advisor.at("form.question .main").click();
        advisor.at(".said").waitFor();
    }

    @Test
    void theWholeInterviewGivesTheChecklistThatItGivesWithoutScripts() {
        while (!interview.finished()) {
            interview.answer(events.last());
        }
        Talk alone = Talk.interviewed(site.foothold());
        Interviewee same = Site.person();
        same.finish(alone);
        JsonNode ticket = events.ticket();
        JsonNode checklist = site.foothold().api().as(ticket.get("token").asText())
                .get("/api/v1/conversations/" + ticket.get("id").asText() + "/checklist").expect(200).json();
        assertEquals(ids(alone.checklist()), ids(checklist));
        assertEquals(checklist.get("first").size(), advisor.at(".result > div > ol.tasks > li").count());
        Page opened = advisor.page().context().waitForPage(() -> advisor.at(".result form button").click());
        opened.waitForLoadState();
        assertTrue(opened.title().startsWith("Checklist: "), opened.title());
        assertFalse(opened.url().contains(ticket.get("token").asText()));
    }

    private static List<String> ids(JsonNode checklist) {
        return checklist.get("tasks").findValuesAsText("id");
    }
}
