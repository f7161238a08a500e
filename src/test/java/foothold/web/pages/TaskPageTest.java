package foothold.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Browser;
import foothold.Foothold;
import foothold.Form;
import foothold.WebPage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The checklist and its tasks as a person without scripts works on them.
class TaskPageTest {

    private static final String CHECKLIST = "/interview/checklist";

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private final Browser browser = foothold.browser();
    private String task;

    @BeforeEach
    void makeAChecklist() {
        WebPage page = browser.send(browser.open("/interview").form("/interview/start").with("path", "quick"));
        while (page.hasForm("/interview/answer")) {
            Form form = page.form("/interview/answer");
            // The worst choice stands last, before the ways of not answering; the date has none.
            page = browser.send(page.html().contains("Month and year") ? form.with("text", "June 2027")
                    : form.with("choice", worst(form))).expect(200);
        }
        Matcher link = Pattern.compile("href=\"" + CHECKLIST + "/([a-z0-9-]+)\"")
                .matcher(browser.open(CHECKLIST).expect(200).html());
        assertTrue(link.find());
        task = link.group(1);
    }

    private static String worst(Form form) {
        var choices = form.choices().stream().filter(choice -> !choice.startsWith("mark:")).toList();
        return choices.contains("england") ? "england" : choices.contains("epr") ? "epr"
                : choices.contains("preparing") ? "preparing" : choices.getLast();
    }

    @Test
    void theChecklistSaysHowFarItIsAndWhyEachFirstTaskComesFirst() {
        String text = browser.open(CHECKLIST).expect(200).text();
        assertTrue(text.matches(".*0 of \\d+ completed\\..*"), text);
        assertTrue(text.contains("You said “") && text.contains("by about") && text.contains("Because you said"), text);
    }

    @Test
    void aTaskPageSaysEverythingAndItsFormKeepsHowItStands() {
        WebPage page = browser.open(path()).expect(200);
        for (String part : new String[] {"Why it is on your list", "Why it matters", "How", "When", "Done when", "Effort",
            "A role or team, not a name"}) {
            assertTrue(page.text().contains(part), part);
        }
        WebPage saved = browser.send(page.form(path()).with("status", "in-progress").with("owner", "Ward manager")
                .with("due", "4 May 2027").with("note", "<b>Half</b> done")).expect(200);
        assertTrue(saved.path().startsWith(CHECKLIST), saved.path());
        assertTrue(saved.text().contains("In progress Owner: Ward manager\u00a0· 4 May 2027"), saved.text());
        assertTrue(saved.text().contains("1 in progress"));
        Form again = browser.open(path()).expect(200).form(path());
        assertEquals("in-progress", again.value("status"));
        assertEquals("4 May 2027", again.value("due"));
        assertEquals("<b>Half</b> done", again.value("note"));
        assertFalse(saved.html().contains("<b>Half"));
    }

    @Test
    void whoComesSecondSeesBothVersionsAndLosesNothing() {
        Form mine = browser.open(path()).form(path());
        Form theirs = browser.open(path()).form(path());
        browser.send(theirs.with("status", "in-progress").with("owner", "Their team").with("note", "Their note")).expect(200);
        WebPage conflict = browser.send(mine.with("status", "done").with("owner", "My team").with("note", "My note"))
                .expect(409);
        assertTrue(conflict.text().contains("Their team") && conflict.text().contains("Their note"), conflict.text());
        Form kept = conflict.form(path());
        assertEquals("My team", kept.value("owner"));
        assertEquals("My note", kept.value("note"));
        assertEquals("done", kept.value("status"));
        browser.send(kept).expect(200);
        assertEquals("My team", browser.open(path()).form(path()).value("owner"));
    }

    @ParameterizedTest
    @CsvSource({"due, someday, Give the due date", "status, finished, Choose how far"})
    void whatCannotBeReadComesBackAsItWasTyped(String field, String typed, String error) {
        WebPage page = browser.send(browser.open(path()).form(path()).with("note", "Keep me").with(field, typed)).expect(400);
        assertTrue(page.text().contains(error), page.text());
        assertEquals("Keep me", page.form(path()).value("note"));
    }

    @Test
    void detailsOfPatientsComeBackToBeMended() {
        WebPage page = browser.send(browser.open(path()).form(path()).with("note", "NHS number 943 476 5919")).expect(422);
        assertTrue(page.text().contains("This was not saved"), page.text());
        assertEquals("NHS number 943 476 5919", page.form(path()).value("note"));
        assertEquals("", browser.open(path()).form(path()).value("note"));
    }

    @Test
    void aReviewPointIsMarkedAndWhatChangedIsSaid() {
        WebPage before = browser.open("/interview/changes").expect(200);
        assertTrue(before.text().contains("Mark a review point now"), before.text());
        WebPage marked = browser.send(before.form("/interview/review-point")).expect(200);
        assertTrue(marked.text().contains("Nothing changed yet"), marked.text());
        browser.send(browser.open(path()).form(path()).with("status", "done")).expect(200);
        WebPage after = browser.open("/interview/changes").expect(200);
        assertTrue(after.text().contains("Completed since"), after.text());
        assertTrue(after.text().contains("The knowledge behind the checklist is the same"), after.text());
    }

    @Test
    void aTaskThatIsNotThereAndAVisitorWithoutAChecklistAreLedOn() {
        assertTrue(browser.open(CHECKLIST + "/no-such-task").expect(404).text().contains("look at the checklist again"));
        assertEquals("/interview", foothold.browser().open(path()).path());
        assertEquals("/interview", foothold.browser().open("/interview/changes").path());
    }

    private String path() {
        return CHECKLIST + "/" + task;
    }
}
