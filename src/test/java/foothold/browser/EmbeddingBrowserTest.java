package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import foothold.Foothold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Foothold on the pages of another site. The headless browser blocks third-party cookies and storage, as many do.
class EmbeddingBrowserTest {

    private static final HostPage HOST = new HostPage();
    private static final HostPage STRANGER = new HostPage();
    /// A policy as strict as a careful intranet's: nothing inline, no markup from scripts, nobody else but us.
    private static final String STRICT = "default-src 'none'; script-src %1$s; style-src 'none'; connect-src %1$s; frame-src %1$s; "
            + "require-trusted-types-for 'script'";

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_EMBED_ORIGINS", HOST.address()).with("FOOTHOLD_EMBEDS", embeds());

    @AfterAll
    static void stop() {
        HOST.close();
        STRANGER.close();
    }

    @Test
    void theLineInTheReadmeOpensAPanelThatAnswers() throws Exception {
        Page page = open(HOST, "/panel", readme("<script .*foothold\\.js.*</script>"), Map.of("Content-Security-Policy",
                STRICT.formatted(advisor())));
        var launcher = page.getByText("Ask the advisor");
        launcher.waitFor();
        assertEquals(0, page.frames().size() - 1, "no frame before it is opened");
        assertEquals("false", launcher.getAttribute("aria-expanded"));
        launcher.click();
        FrameLocator frame = page.frameLocator("iframe[title='Implementation advisor']");
        frame.locator("#text").fill(Advisor.QUESTION);
        frame.locator("#text").press("Enter");
        frame.locator("foothold-advisor .sources").waitFor();
        page.keyboard().press("Escape");
        // Escape within the frame closes it, by a message that takes its time.
        page.locator("iframe").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertEquals("false", launcher.getAttribute("aria-expanded"));
        assertEquals("Ask the advisor", page.evaluate("document.querySelector('.foothold').shadowRoot.activeElement.textContent"));
    }

    @Test
    void ourOwnPageThatShowsItOpensThePanelToo() {
        Page page = chromium.page(foothold.address());
        page.navigate("/embed/demo");
        page.getByText("Ask the advisor").click();
        FrameLocator frame = page.frameLocator("iframe[title='Implementation advisor']");
        frame.locator("#text").fill(Advisor.QUESTION);
        frame.locator("#text").press("Enter");
        frame.locator("foothold-advisor .sources").waitFor();
    }

    @Test
    void thePanelAroundADarkFrameIsDarkToo() {
        Page page = open(HOST, "/dark", "<script async src=\"" + advisor() + "/embed/v1/foothold.js\" data-theme=\"dark\"></script>", Map.of());
        page.getByText("Ask the advisor").click();
        page.frameLocator("iframe").locator("foothold-advisor[theme=dark] #text").waitFor();
        String bar = "getComputedStyle(document.querySelector('.foothold').shadowRoot.querySelector('.bar')).backgroundColor";
        assertEquals("rgb(35, 43, 49)", page.evaluate(bar));
        page.evaluate("Foothold('setTheme', 'light')");
        assertEquals("rgb(240, 244, 245)", page.evaluate(bar));
    }

    /// The loader's button and the element's, on a phone: what a page ends with can be read above it.
    @ParameterizedTest
    @ValueSource(strings = {"frame", "element"})
    void theButtonCoversNoLastLineOfASmallPage(String isolation) {
        Page page = open(HOST, "/phone", "<p>A line of the intranet.</p>".repeat(60) + "<script async src=\"" + advisor()
                + "/embed/v1/foothold.js\" data-isolation=\"" + isolation + "\"></script>", Map.of());
        page.setViewportSize(390, 700);
        page.getByText("Ask the advisor").waitFor();
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        BoundingBox last = page.getByText("The end").boundingBox();
        BoundingBox button = page.getByText("Ask the advisor").boundingBox();
        assertTrue(last.y + last.height <= button.y, () -> "the last line ends at " + (last.y + last.height) + ", the button starts at " + button.y);
    }

    @Test
    void tabLeavesThePanelBothWays() throws Exception {
        Page page = open(HOST, "/tab", readme("<script .*foothold\\.js.*</script>") + "<a href=\"#\" id=\"after\">After</a>", Map.of());
        page.evaluate("document.querySelector('#after').remove(); document.body.append(Object.assign(document.createElement('a'), {href: '#', id: 'after', textContent: 'After'}))");
        page.getByText("Ask the advisor").click();
        page.frameLocator("iframe").locator("#text").waitFor();
        for (int stop = 0; stop < 40 && !page.evaluate("document.activeElement.id").equals("after"); stop++) {
            page.keyboard().press("Tab");
        }
        assertEquals("after", page.evaluate("document.activeElement.id"));
        page.keyboard().press("Shift+Tab");
        assertEquals("foothold", page.evaluate("document.activeElement.className"));
    }

    @Test
    void asTheWholePageItGivesWayToWhatTheFocusMovesTo() throws Exception {
        Page page = open(HOST, "/small", "<a href=\"#\" id=\"before\">Before</a>" + readme("<script .*foothold\\.js.*</script>"), Map.of());
        page.setViewportSize(320, 256);
        page.getByText("Ask the advisor").click();
        page.frameLocator("iframe").locator("#text").waitFor();
        page.locator("#before").focus();
        assertFalse(page.locator("iframe").isVisible());
        assertEquals("before", page.evaluate("document.activeElement.id"), "nobody is pulled away");
        assertTrue(page.getByText("Ask the advisor").isVisible());
    }

    @Test
    void theFrameInTheReadmeIsShownByAListedSiteAndByNoOther() throws Exception {
        String frame = readme("<iframe .*</iframe>");
        Page page = open(HOST, "/frame", frame, Map.of());
        page.frameLocator("iframe").locator("#text").fill(Advisor.QUESTION);
        page.frameLocator("iframe").locator("#text").press("Enter");
        page.frameLocator("iframe").locator("foothold-advisor .sources").waitFor();
        Page other = open(STRANGER, "/frame", frame.replace("loading=\"lazy\"", ""), Map.of());
        other.waitForCondition(() -> chromium.faults().stream().anyMatch(fault -> fault.contains("frame-ancestors")));
        assertEquals(0, other.frameLocator("iframe").locator("foothold-advisor").count());
        assertTrue(chromium.faults().stream().allMatch(fault -> fault.contains("frame-ancestors")), chromium.faults()::toString);
        chromium.faults().clear();
    }

    @Test
    void nothingIsStoredInTheFrame() throws Exception {
        Page page = open(HOST, "/frame", readme("<iframe .*</iframe>"), Map.of());
        page.frameLocator("iframe").locator("#text").fill(Advisor.QUESTION);
        page.frameLocator("iframe").locator("#text").press("Enter");
        page.frameLocator("iframe").locator("foothold-advisor .sources").waitFor();
        assertEquals(List.of(), page.context().cookies());
        Frame inner = page.frames().getLast();
        assertEquals("nothing", inner.evaluate("() => { try { return localStorage.length + sessionStorage.length === 0 ? 'nothing' : 'something'; } catch { return 'nothing'; } }"));
    }

    @Test
    void whereTheBrowserWouldLetItStoreSomethingItStillStoresNothing() {
        // The same site as the page around it, so that its storage is open to it.
        Page page = open(HOST, "/same-site", "<iframe title=\"Advisor\" src=\"" + foothold.address() + "/embed/default\"></iframe>", Map.of());
        page.frameLocator("iframe").locator("#text").fill(Advisor.QUESTION);
        page.frameLocator("iframe").locator("#text").press("Enter");
        page.frameLocator("iframe").locator("foothold-advisor .sources").waitFor();
        assertEquals(0, page.frames().getLast().evaluate("localStorage.length + sessionStorage.length"));
        assertEquals(List.of(), page.context().cookies());
    }

    @Test
    void aPageHearsTextOnlyWhereItsEmbedSharesIt() {
        String silent = heard("default", Advisor.QUESTION);
        assertTrue(silent.contains("\"outcome\":\"answered\""), silent);
        assertFalse(silent.contains("user"), "neither the question nor the answer: " + silent);
        String heard = heard("kiosk", Advisor.QUESTION);
        assertTrue(heard.contains("\"question\":\"" + Advisor.QUESTION + "\"") && heard.contains("\"text\":\""), heard);
        assertFalse(heard.contains("submit\",\"detail\":{\"characters\":30,\"text"), "nothing before it passed the door");
    }

    @Test
    void whatWasStoppedAtTheDoorIsNotSharedEither() {
        String heard = heard("kiosk", "Can Mrs Ada Example, NHS number 943 476 5919, use the app?");
        assertTrue(heard.contains("personal-data"), heard);
        assertFalse(heard.contains("Ada") || heard.contains("943"), heard);
    }

    @Test
    void theElementOnAnotherSitesPageSharesNothingWhateverThatPageSays() {
        Page page = open(HOST, "/share", element("share-content"), Map.of());
        var advisor = new Advisor(page);
        advisor.box().waitFor();
        page.evaluate("window.heard = []; addEventListener('foothold-answer', event => heard.push(JSON.stringify(event.detail)))");
        advisor.ask(Advisor.QUESTION);
        assertTrue(page.evaluate("heard.join()").toString().matches("\\{\"outcome\":\"answered\",\"citations\":\\d+}"));
    }

    @Test
    void anEmbedForSharedComputersClearsItself() {
        Page page = open(HOST, "/kiosk", "<iframe title=\"Advisor\" src=\"" + advisor() + "/embed/kiosk\"></iframe>", Map.of());
        assertEquals("10", page.frameLocator("iframe").locator("foothold-advisor").getAttribute("idle-minutes"));
        page.frameLocator("iframe").locator("#text").waitFor();
        page.frames().getLast().waitForFunction("performance.getEntriesByType('resource').some(one => one.name.endsWith('idle.js'))");
    }

    /// What a listed site's page hears from the panel while somebody asks.
    private static String heard(String embed, String question) {
        Page page = open(HOST, "/heard", "<script async src=\"" + advisor() + "/embed/v1/foothold.js\" data-embed=\"" + embed + "\"></script>", Map.of());
        page.evaluate("window.heard = []; for (const name of ['submit', 'answer', 'question', 'choice', 'error'])"
                + " addEventListener('foothold-' + name, event => heard.push(JSON.stringify({name, detail: event.detail})))");
        page.getByText("Ask the advisor").click();
        page.frameLocator("iframe").locator("#text").fill(question);
        page.frameLocator("iframe").locator("#text").press("Enter");
        page.waitForFunction("heard.some(one => one.includes('outcome'))");
        return page.evaluate("heard.join()").toString();
    }

    private static String embeds() {
        try {
            Path file = Files.createTempFile("embeds", ".yaml");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "kiosk: {origins: [\"" + HOST.address() + "\"], idle-minutes: 10, share-content: true}\n").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aTabsHistoryThatMayNotBeKeptIsNoFault() {
        Page page = open(HOST, "/blocked", element("storage=\"tab\""), Map.of());
        page.addInitScript("Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
        page.reload();
        var advisor = new Advisor(page);
        advisor.box().waitFor();
        advisor.ask(Advisor.QUESTION);
    }

    @Test
    void theElementIsAPartOfAListedSitesPageUnderAStrictPolicy() {
        Page page = open(HOST, "/element", element("mode=\"inline\" lang=\"cy\""), Map.of("Content-Security-Policy", STRICT.formatted(advisor())));
        var advisor = new Advisor(page);
        advisor.box().waitFor();
        page.evaluate("window.heard = []; addEventListener('foothold-answer', event => heard.push(JSON.stringify(event.detail)))");
        advisor.ask(Advisor.QUESTION);
        String heard = page.evaluate("heard.join()").toString();
        assertTrue(heard.matches("\\{\"outcome\":\"answered\",\"citations\":\\d+}"), heard);
        assertTrue(advisor.at(".cite").first().getAttribute("href").startsWith(advisor() + "/pages/"));
    }

    @Test
    void onAnyOtherPageTheElementSaysThatItCannotReachUs() {
        Page page = open(STRANGER, "/element", element(""), Map.of());
        var advisor = new Advisor(page);
        advisor.box().fill(Advisor.QUESTION);
        advisor.box().press("Enter");
        page.waitForCondition(() -> advisor.at("[role=alert]").textContent().contains("could not reach"));
        assertEquals(Advisor.QUESTION, advisor.box().inputValue());
    }

    @Test
    void aScriptWithAnotherHashIsNotRunAndTheLinkStays() {
        JsonNode version = foothold.api().get("/embed/manifest.json").json().at("/versions/0");
        String file = advisor() + version.get("path").asText() + "foothold-chat.js";
        String right = version.get("files").valueStream().filter(one -> one.get("name").asText().equals("foothold-chat.js"))
                .findFirst().orElseThrow().get("integrity").asText();
        String tag = "<foothold-advisor><a href=\"" + advisor() + "/ask\">Ask the advisor</a></foothold-advisor>"
                + "<script type=\"module\" crossorigin src=\"" + file + "\" integrity=\"%s\"></script>";
        Page good = open(HOST, "/sri", tag.formatted(right), Map.of());
        new Advisor(good).box().waitFor();
        Page bad = open(HOST, "/sri-bad", tag.formatted("sha384-" + "A".repeat(64)), Map.of());
        bad.waitForTimeout(500);
        assertTrue(bad.getByText("Ask the advisor").isVisible());
        assertEquals(0, bad.locator("foothold-advisor #text").count());
    }

    @Test
    void anOpaqueSandboxShowsALinkInstead() {
        Page page = open(HOST, "/opaque", "<iframe sandbox=\"allow-scripts\" src=\"" + advisor() + "/embed/default\"></iframe>", Map.of());
        var link = page.frameLocator("iframe").getByText(Pattern.compile("Open the advisor in a new tab")).last();
        link.waitFor();
        assertTrue(link.isVisible());
        assertEquals(0, page.frameLocator("iframe").locator("#text").count());
        chromium.faults().clear();
    }

    @Test
    void forgedMessagesAreIgnoredOnBothSides() {
        Page page = open(HOST, "/panel", "<script async src=\"" + advisor() + "/embed/v1/foothold.js\" data-embed=\"default\"></script>", Map.of());
        page.getByText("Ask the advisor").click();
        FrameLocator frame = page.frameLocator("iframe");
        frame.locator("#text").waitFor();
        // To the page, from the page itself: not the frame.
        page.evaluate("window.postMessage({ns: 'foothold', v: 1, type: 'close', payload: {}}, '*')");
        page.waitForTimeout(200);
        assertTrue(page.locator("iframe").isVisible());
        // To the frame, from a frame of a stranger within it; of a wrong version; of an unknown type; too long; and too many.
        Frame inner = page.frames().getLast();
        page.evaluate("""
                () => {
                  const frame = document.querySelector('.foothold').shadowRoot.querySelector('iframe').contentWindow;
                  const send = message => frame.postMessage(message, '*');
                  send({ns: 'other', v: 1, type: 'lang', payload: {lang: 'cy'}});
                  send({ns: 'foothold', v: 2, type: 'lang', payload: {lang: 'cy'}});
                  send({ns: 'foothold', v: 1, type: 'constructor', payload: {}});
                  send({ns: 'foothold', v: 1, type: 'lang', payload: {lang: 'cy', more: 'x'.repeat(5000)}});
                  send('foothold');
                  send(null);
                }""");
        inner.evaluate("window.postMessage({ns: 'foothold', v: 1, type: 'lang', payload: {lang: 'cy'}}, '*')");
        page.waitForTimeout(300);
        assertEquals("en", inner.evaluate("document.documentElement.lang"));
        page.evaluate("Foothold('setLanguage', 'cy')");
        inner.waitForFunction("document.documentElement.lang === 'cy'");
    }

    @Test
    void aPageCannotAskInAPersonsNameWithoutThem() {
        // Playwright's own scripts count as a person's doing, so the page must try by itself.
        Page page = early("/alone", "addEventListener('load', () => Foothold('ask', 'Why?').then(() => { window.came = 'asked'; }, "
                + "() => { window.came = 'refused'; }));");
        page.waitForFunction("window.came");
        assertEquals("refused", page.evaluate("came"));
        assertFalse(page.locator("iframe").isVisible());
    }

    @Test
    void callsBeforeItIsThereWait() {
        early("/early", "window.Foothold = function () { (Foothold.q = Foothold.q || []).push(arguments); }; Foothold('show');")
                .frameLocator("iframe").locator("#text").waitFor();
    }

    /// A page of the other site with a script of its own before ours.
    private static Page early(String path, String script) {
        Page page = chromium.page(HOST.address());
        page.route("**/early.js", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(script)));
        HOST.put(path, "<script src=\"" + HOST.address() + "/early.js\"></script><script async src=\"" + advisor()
                + "/embed/v1/foothold.js\" data-embed=\"default\"></script>", Map.of());
        page.navigate(path);
        return page;
    }

    private static String advisor() {
        return foothold.address().replace("127.0.0.1", "localhost");
    }

    private static String element(String attributes) {
        return "<script type=\"module\" src=\"" + advisor() + "/embed/v1/foothold-chat.js\"></script><foothold-advisor " + attributes
                + "><a href=\"" + advisor() + "/ask\">Ask</a></foothold-advisor>";
    }

    private static Page open(HostPage host, String path, String body, Map<String, String> headers) {
        host.put(path, body, headers);
        Page page = chromium.page(host.address());
        page.navigate(path);
        return page;
    }

    private static String readme(String pattern) throws Exception {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(Path.of("README.md")));
        assertTrue(found.find(), pattern);
        return found.group().replace("https://advisor.example.org", advisor());
    }
}
