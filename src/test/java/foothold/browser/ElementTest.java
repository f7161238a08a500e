package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The element's own interface: what `custom-elements.json` says is what the class has; and its panel, budgets and properties.
class ElementTest {

    private static final int TURNS = 200;
    /// How much slower than this machine a ward's may be.
    private static final int SLOWER = 4;
    private static final double MIB = 1024 * 1024;

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    private static JsonNode described() throws Exception {
        return new JsonMapper().readTree(Files.readString(Path.of("src/main/resources/web/embed/custom-elements.json")))
                .at("/modules/0/declarations/0");
    }

    @Test
    void theDescriptionIsTheClass() throws Exception {
        Page page = Advisor.open(chromium, site).page();
        List<String> attributes = described().get("attributes").findValuesAsText("name");
        assertEquals(attributes, page.evaluate("customElements.get('foothold-advisor').observedAttributes"));
        for (JsonNode attribute : described().get("attributes")) {
            String name = attribute.get("name").asText();
            boolean flag = attribute.at("/type/text").asText().equals("boolean");
            String value = attribute.at("/type/text").asText().contains("\"") ? attribute.at("/type/text").asText().split("\"")[1] : "x";
            Object reflected = page.evaluate("([name, field, value, flag]) => { const one = document.createElement('foothold-advisor');"
                    + " one[field] = flag ? true : value; return one.getAttribute(name); }",
                    List.of(name, attribute.get("fieldName").asText(), value, flag));
            assertEquals(flag ? "" : value, reflected, name);
        }
        for (JsonNode member : described().get("members")) {
            if (member.get("kind").asText().equals("method")) {
                assertEquals("function", page.evaluate("name => typeof document.createElement('foothold-advisor')[name]", member.get("name").asText()));
            }
        }
        var methods = (List<?>) page.evaluate("""
                () => { const all = Object.getOwnPropertyDescriptors(customElements.get('foothold-advisor').prototype);
                  return Object.keys(all).filter(name => typeof all[name].value === 'function' && !/^(constructor|.*Callback)$/.test(name)).sort(); }""");
        assertEquals(described().get("members").valueStream().filter(one -> one.get("kind").asText().equals("method"))
                .map(one -> one.get("name").asText()).sorted().toList(), methods);
    }

    @Test
    void theEventsAndPartsAreThoseInTheScripts() throws Exception {
        var scripts = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/web/embed"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
                scripts.append(Files.readString(file));
            }
        }
        for (JsonNode event : described().get("events")) {
            String name = event.get("name").asText().replace("foothold-", "");
            assertTrue(scripts.toString().matches("(?s).*tell\\((open \\? '(?=open|close)|'open' : |')?'?" + name + "'.*"), name);
        }
        for (JsonNode part : described().get("cssParts")) {
            assertTrue(scripts.toString().contains("part: '" + part.get("name").asText() + "'"), part::toString);
        }
        for (JsonNode property : described().get("cssProperties")) {
            assertTrue(scripts.toString().contains("var(" + property.get("name").asText() + ","), property::toString);
        }
    }

    @Test
    void thePanelOpensByItsButtonAndEscapeGoesBackThere() {
        Advisor advisor = panel();
        var launcher = advisor.at("[part=launcher]");
        assertEquals("false", launcher.getAttribute("aria-expanded"));
        assertEquals("box", launcher.getAttribute("aria-controls"));
        launcher.click();
        assertTrue(advisor.box().isVisible());
        assertEquals("heading", advisor.focused());
        advisor.box().fill("half a question");
        advisor.page().keyboard().press("Escape");
        assertTrue(advisor.box().isHidden());
        assertEquals("launcher", advisor.focused());
        launcher.click();
        assertEquals("half a question", advisor.box().inputValue());
        assertEquals(0, advisor.at("[aria-modal]").count());
        Focus.check(advisor.page(), false);
        advisor.page().setViewportSize(320, 256);
        Layout.assertNothingSticks(advisor.page());
        assertTrue(launcher.isHidden(), "the panel is the whole page, so its button is gone");
        Focus.check(advisor.page(), false);
        assertTrue(advisor.box().isHidden(), "it gave way to the page's own links");
        launcher.click();
        advisor.at("[part=header] button").click();
        assertEquals("launcher", advisor.focused());
    }

    @Test
    void methodsBeforeItIsReadyWait() {
        Page page = chromium.page(site.address());
        page.navigate("/about");
        page.evaluate("src => { const one = document.createElement('foothold-advisor'); document.querySelector('main').append(one);"
                + " one.prefill = 'early'; window.asked = import(src).then(() => one.ask('What makes a good super user?')); }", "/embed/v1/foothold-chat.js");
        page.evaluate("asked");
        assertEquals(1, new Advisor(page).at(".answer").count());
        assertEquals("early", new Advisor(page).box().inputValue());
    }

    @Test
    void aPageMaySendItsContextButNothingOfAPerson() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.page().evaluate("document.querySelector('foothold-advisor').setContext({setting: 'community', role: 'a@b.example', nation: '943 476 5919', "
                + "page: '01/02/1950', other: 'x', technologyType: 'y'.repeat(200)})");
        advisor.at(".chips button").waitFor();
        assertEquals(1, advisor.at(".chips button").count());
        var request = advisor.page().waitForRequest("**/api/v1/conversations", () -> advisor.ask(Advisor.QUESTION));
        assertTrue(request.postData().contains("\"situation\":{\"setting\":\"community\"}"), request::postData);
    }

    @Test
    void aPageMayStopAQuestionBeforeItIsSent() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.page().evaluate("addEventListener('foothold-submit', event => event.preventDefault())");
        advisor.box().fill(Advisor.QUESTION);
        advisor.box().press("Enter");
        assertEquals(0, advisor.at(".turn").count());
        assertEquals(Advisor.QUESTION, advisor.box().inputValue());
    }

    @Test
    void itTakesLittleWorkAndMemory() {
        Page page = chromium.page(site.address());
        var cdp = page.context().newCDPSession(page);
        page.navigate("/about");
        double bare = heap(cdp);
        var threadTime = new JsonObject();
        threadTime.addProperty("timeDomain", "threadTicks");
        cdp.send("Performance.enable", threadTime);
        double before = work(cdp);
        page.evaluate("""
                async src => {
                  const one = document.createElement('foothold-advisor');
                  const ready = new Promise(resolve => one.addEventListener('foothold-ready', resolve));
                  document.querySelector('main').append(one);
                  await import(src);
                  await ready;
                }""", "/embed/v1/foothold-chat.js");
        double work = (work(cdp) - before) * SLOWER * 1_000;
        double more = (heap(cdp) - bare) / MIB;
        System.out.printf("element: %.0f ms of the main thread at 4x throttle, heap +%.2f MiB%n", work, more);
        assertTrue(more <= 1.5, "heap +" + more);
        assertTrue(work <= 150, "main thread " + work + " ms");
    }

    @Test
    void twoHundredTurnsTakeLittleMemory() {
        Advisor advisor = Advisor.open(chromium, site);
        var cdp = advisor.page().context().newCDPSession(advisor.page());
        advisor.answerWith("event: block\ndata: {\"type\":\"paragraph\",\"spans\":[{\"text\":\"Words.\"},{\"cite\":1}],\"items\":[]}\n\n"
                + "event: answer\ndata: {\"outcome\":\"answered\",\"blocks\":[{\"type\":\"paragraph\",\"spans\":[{\"text\":\"Words.\"},{\"cite\":1}],\"items\":[]}],"
                + "\"more\":[],\"nearest\":[],\"announce\":\"Words.\",\"wording\":\"plain\",\"citations\":[{\"n\":1,\"passage\":\"a\",\"quote\":\"Words.\",\"title\":\"A\","
                + "\"source\":\"B\",\"evidenceType\":\"guide\",\"strength\":\"strong\",\"seen\":\"primary\",\"factors\":[]}]}\n\nevent: done\ndata: {}\n\n");
        double before = heap(cdp);
        advisor.page().evaluate("async turns => { const one = document.querySelector('foothold-advisor'); for (let i = 0; i < turns; i++) await one.ask('Question ' + i); }", TURNS);
        assertEquals(TURNS, advisor.answers());
        double more = (heap(cdp) - before) / MIB;
        System.out.printf("element: heap +%.2f MiB after %d turns%n", more, TURNS);
        assertTrue(more <= 3, "heap +" + more);
    }

    static double heap(CDPSession cdp) {
        cdp.send("HeapProfiler.collectGarbage");
        cdp.send("HeapProfiler.collectGarbage");
        return cdp.send("Runtime.getHeapUsage").get("usedSize").getAsDouble();
    }

    /// Seconds of processor time that the page's main thread took so far, whatever else the machine does.
    private static double work(CDPSession cdp) {
        return cdp.send("Performance.getMetrics").getAsJsonArray("metrics").asList().stream()
                .map(JsonElement::getAsJsonObject).filter(metric -> metric.get("name").getAsString().equals("TaskDuration"))
                .findFirst().orElseThrow().get("value").getAsDouble();
    }

    private static Advisor panel() {
        Page page = chromium.page(site.address());
        page.navigate("/about");
        page.evaluate("src => { const one = document.createElement('foothold-advisor'); one.setAttribute('mode', 'panel');"
                + " document.querySelector('main').append(one); return import(src); }", "/embed/v1/foothold-chat.js");
        var advisor = new Advisor(page);
        advisor.at("[part=launcher]").waitFor();
        return advisor;
    }
}
