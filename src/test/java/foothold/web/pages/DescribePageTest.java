package foothold.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Browser;
import foothold.Foothold;
import foothold.Form;
import foothold.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Starting in one's own words, and what changes where one looks, as a person without scripts does it.
class DescribePageTest {

    private static final String WORDS = "we're getting tablets for e-obs on the elderly wards in June, in Leeds";

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private final Browser browser = foothold.browser();

    @Test
    void whatWasReadIsShownWithItsWordsConfirmedChangedOrLeftToBeAsked() {
        WebPage check = describe(WORDS).expect(200);
        assertEquals("Is this right?", check.heading());
        assertTrue(check.text().contains("You wrote: “e-obs”") && check.text().contains("“elderly wards”"), check.text());
        Form form = check.form("/interview/check");
        assertEquals("epr", form.value("answer-technology"));
        WebPage next = browser.send(form.with("answer-setting", "community").with("answer-nation", "ask")).expect(200);
        assertEquals("Which nation of the UK are you in?", next.heading());
        String review = browser.open("/interview/review").text();
        assertTrue(review.contains("Electronic patient record") && review.contains("Community services"), review);
        assertFalse(review.contains("Acute hospital"), review);
    }

    @Test
    void nothingCountsUntilItIsConfirmed() {
        describe(WORDS);
        assertEquals("What kind of technology is it?", browser.open("/interview").heading());
        assertFalse(browser.open("/interview/review").html().contains("/interview/checklist\">Go"));
    }

    @Test
    void wordsWithDetailsOfAPersonComeBackAndWordsWithoutAReadingLeadOn() {
        WebPage stopped = describe("Tablets for Mrs Jones, NHS number 943 476 5919").expect(422);
        assertTrue(stopped.html().contains("943 476 5919"));
        WebPage none = describe("Can you help me plan something?").expect(200);
        assertTrue(none.text().contains("We could not read an answer"), none.text());
    }

    @Test
    void tooLongWordsComeBackWhole() {
        String words = "w".repeat(2_001);
        assertTrue(describe(words).expect(413).html().contains(words));
    }

    @Test
    void aChangeFromTheReviewLeadsBackToItAndSaysWhatChanged() {
        WebPage page = browser.send(describe(WORDS).form("/interview/check")).expect(200);
        browser.send(page.form("/interview/answer").with("choice", "manager")).expect(200);
        WebPage change = browser.open("/interview/question/technology").expect(200);
        WebPage review = browser.send(change.form("/interview/answer").with("choice", "video-consultation")).expect(200);
        assertEquals("/interview/review", review.path());
        assertTrue(review.text().contains("What your new answer changes"), review.text());
        assertTrue(review.text().contains("New on your checklist "), review.text());
    }

    @Test
    void aFreeQuestionIsAnsweredWhereItWasAskedWhateverThePlace() {
        browser.send(describe(WORDS).form("/interview/check")).expect(200);
        for (String place : new String[] {"/interview/review", "/interview/profile", "/interview/question/technology"}) {
            WebPage page = browser.open(place).expect(200);
            WebPage answered = browser.send(page.form("/interview/ask").with("message", "What makes a good super user?"));
            assertTrue(answered.expect(200).html().contains("<blockquote>"), place);
            assertEquals(page.heading(), answered.heading());
        }
    }

    @Test
    void theProfileSaysOfEachFactorWhatItRestsOnInWordsWithoutATotal() {
        browser.send(describe("New EPR, wifi is patchy, nobody has been trained").form("/interview/check")).expect(200);
        WebPage profile = browser.open("/interview/profile").expect(200);
        assertEquals(7, profile.html().split("<th scope=\"row\">", -1).length - 1);
        assertTrue(profile.text().contains("We know kit or signal is poor") && profile.text().contains("Not known"));
        assertTrue(profile.text().contains("not reached yet"));
        assertFalse(profile.html().contains("<svg"));
    }

    private WebPage describe(String words) {
        return browser.send(browser.open("/interview").form("/interview/start").with("description", words));
    }
}
