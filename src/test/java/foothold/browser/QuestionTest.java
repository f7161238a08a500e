package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import foothold.browser.Site.Project;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A question of the interview as a form.
class QuestionTest {

    private static final String ANSWER = "form[action='/interview/answer']";

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @Test
    void oneQuestionIsOneGroupOfChoices() {
        Page page = Screens.named("question").open(chromium, site);
        assertEquals(1, page.locator(ANSWER + " fieldset > legend h1").count());
        assertTrue(page.innerText("legend").contains("Question "), page.innerText("legend"));
        List<Locator> choices = page.locator("fieldset [name=choice]").all();
        assertTrue(choices.size() > 3);
        for (Locator choice : choices) {
            assertTrue(choice.getAttribute("type").matches("radio|checkbox"));
            assertFalse(choice.isChecked(), "nothing is chosen beforehand");
            assertEquals(1, page.locator("label[for='" + choice.getAttribute("id") + "']").count());
        }
        assertTrue(page.innerText("label[for=mark-dont-know]").startsWith("I don’t know"));
        assertEquals(0, page.locator("input[type=range], [draggable=true]").count());
    }

    @Test
    void theTitleCarriesTheStep() {
        Page page = Screens.named("question").open(chromium, site);
        assertTrue(page.title().matches("Question \\d+ of \\d+: .+ – Foothold"), page.title());
        assertTrue(page.title().contains(page.innerText("h1")), page.title());
    }

    @Test
    void backKeepsTheAnswer() {
        Page page = chromium.page(site.address());
        page.navigate("/interview");
        page.click("form[action='/interview/start'] button");
        String first = page.innerText("h1");
        page.locator("[name=choice]").nth(1).check();
        page.click(ANSWER + " button");
        page.waitForLoadState();
        assertFalse(page.innerText("h1").equals(first), "the next question has come");
        page.click("form[action='/interview/back'] button");
        page.waitForLoadState();
        assertEquals(first, page.innerText("h1"));
        assertTrue(page.locator("[name=choice]").nth(1).isChecked());
    }

    @Test
    void whatWasAnsweredStaysReadableAndCannotBeChosenAgainByMistake() {
        Page page = Screens.named("question").open(chromium, site);
        String asked = page.inputValue(ANSWER + " [name=question]");
        Locator said = page.locator("details.so-far");
        said.locator("summary").click();
        assertTrue(said.locator("dt").count() > 4);
        assertTrue(said.innerText().contains("Remote monitoring or virtual ward"), said.innerText());
        assertEquals(0, said.locator("input, select, textarea, button").count());
        assertEquals(1, page.locator("fieldset").count(), "one question can be answered");
        assertTrue(page.locator("fieldset input").all().stream().noneMatch(Locator::isDisabled));
        assertEquals(0, said.locator("a[href='/interview/question/" + asked + "']").count());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 640, 1280})
    void aChangeLinkStandsBesideItsAnswer(int width) {
        Page page = Screens.named("review").open(chromium, site);
        page.setViewportSize(width, 800);
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('.summary > div')].filter(row => {
                  const [said, change] = [...row.querySelectorAll('dd')].map(part => part.getBoundingClientRect());
                  return Math.abs(said.top - change.top) > 2 || change.left < said.right - 1;
                }).map(row => row.innerText)"""));
    }

    @Test
    void changeLinksSayWhatTheyChange() {
        Page page = chromium.page(site.address());
        site.enter(page, Project.FINISHED);
        page.navigate("/interview/review");
        List<String> names = page.locator("dl.summary a").allTextContents();
        assertTrue(names.size() > 10);
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(names.stream().allMatch(name -> name.matches("(?s)(Change|Answer): .+")), names::toString);
    }
}
