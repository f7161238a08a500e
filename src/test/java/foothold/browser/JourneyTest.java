package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import foothold.Talk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole way from the home page to the checklist, as different people go it.
class JourneyTest {

    private static final String ANSWER = "form[action='/interview/answer']";
    private static final int MOST_STEPS = 150;
    private static final int MOST_TABS = 60;

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSameAnswersGiveTheSameChecklistAsOverTheApiWithAndWithoutScripts(boolean scripts) {
        Page page = chromium.page(site.address(), options -> options.setJavaScriptEnabled(scripts));
        page.navigate("/");
        page.click("main a[href='/interview']");
        page.click("form[action='/interview/start'] button");
        for (int step = 0; page.locator(ANSWER).count() > 0; step++) {
            assertTrue(step < MOST_STEPS, "no end");
            fillIn(page.locator(ANSWER), Site.person().answer(question(page)));
            page.click(ANSWER + " button");
        }
        assertTrue(page.url().startsWith(site.address() + "/interview/"), page::url);
        page.navigate("/interview/checklist");
        Talk talk = Talk.interviewed(site.foothold());
        Site.person().finish(talk);
        JsonNode checklist = talk.checklist().get("tasks");
        assertTrue(checklist.size() > 10, checklist::toString);
        assertEquals(ids(checklist), ids(page));
    }

    @Test
    void aKeyboardIsEnough() {
        Page page = chromium.page(site.address());
        page.navigate("/");
        tabTo(page, "main a[href='/interview']");
        press(page, "Enter", "/interview");
        tabTo(page, "form[action='/interview/start'] button");
        page.keyboard().press("Enter");
        page.waitForSelector(ANSWER);
        for (int step = 0; page.locator(ANSWER).count() > 0; step++) {
            assertTrue(step < MOST_STEPS, "no end");
            String before = page.title();
            if (page.locator(ANSWER + " [name=choice]").count() > 0) {
                tabTo(page, ANSWER + " [name=choice]");
                page.keyboard().press("Space");
                assertEquals(before, page.title(), "choosing may not move on");
            }
            if (page.locator(ANSWER + " #text").count() > 0) {
                tabTo(page, ANSWER + " #text");
                page.keyboard().type("In our own words.");
            }
            tabTo(page, ANSWER + " button[type=submit]");
            page.keyboard().press("Enter");
            page.waitForFunction("before => document.title !== before", before);
        }
        page.navigate("/interview/review");
        tabTo(page, "main a[href='/interview/checklist']");
        press(page, "Enter", "/interview/checklist");
        tabTo(page, "article.task summary");
        page.keyboard().press("Enter");
        assertTrue((boolean) page.evaluate("() => document.activeElement.parentElement.open"));
    }

    private static void press(Page page, String key, String path) {
        page.keyboard().press(key);
        page.waitForURL(site.address() + path);
    }

    private static void tabTo(Page page, String selector) {
        for (int tabs = 0; !(boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector); tabs++) {
            assertTrue(tabs < MOST_TABS, () -> "Tab does not lead to " + selector + " on " + page.url());
            page.keyboard().press("Tab");
        }
    }

    /// The question of a page in the API's words.
    private static JsonNode question(Page page) {
        return JsonNodeFactory.instance.objectNode()
                .put("id", page.inputValue(ANSWER + " [name=question]"));
    }

    private static void fillIn(Locator form, Map<String, ?> answer) {
        if (answer.get("text") instanceof String text) {
            form.locator("#text").fill(text);
        } else {
            List<?> choices = answer.get("choices") instanceof List<?> several ? several : List.of(answer.get("choice"));
            choices.forEach(choice -> form.locator("[name=choice][value='" + choice + "']").check());
        }
    }

    private static Set<String> ids(JsonNode tasks) {
        return StreamSupport.stream(tasks.spliterator(), false).map(task -> task.get("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(Page page) {
        return page.locator("article.task h3 a").all().stream().map(task -> task.getAttribute("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
