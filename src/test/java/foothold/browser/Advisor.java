package foothold.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;

/// The element on a page, as a person meets it.
record Advisor(Page page) {

    static final String QUESTION = "What makes a good super user?";
    /// The whole address: a pattern of Playwright would also match what is asked before a turn.
    private static final Pattern TURNS = Pattern.compile(".*/api/v1/conversations/[^/]+/turns");

    /// The element on our own page for questions.
    static Advisor open(Chromium chromium, Site site) {
        return on(chromium.page(site.address()), "/ask");
    }

    /// The element on a page, when it is ready.
    static Advisor on(Page page, String path) {
        page.navigate(path);
        var advisor = new Advisor(page);
        advisor.box().waitFor();
        return advisor;
    }

    /// Something inside the element.
    Locator at(String selector) {
        return page.locator("foothold-advisor " + selector);
    }

    Locator box() {
        return at("#text");
    }

    Locator status() {
        return at("[role=status]");
    }

    /// Asks by the keyboard and waits for the whole answer.
    Advisor ask(String question) {
        int before = answers();
        box().fill(question);
        box().press("Enter");
        awaitAnswer(before + 1);
        return this;
    }

    void awaitAnswer(int count) {
        page.waitForFunction("count => { const root = document.querySelector('foothold-advisor').shadowRoot;"
                + " return root.querySelectorAll('.answer').length >= count && root.querySelector('[part=send]').ariaDisabled !== 'true'; }",
                count);
    }

    int answers() {
        return at(".answer").count();
    }

    /// Runs a script in the element's shadow root, which it knows as `root`.
    Object inside(String script, Object argument) {
        return page.evaluate("argument => { const root = document.querySelector('foothold-advisor').shadowRoot; " + script + " }", argument);
    }

    Object inside(String script) {
        return inside(script, null);
    }

    /// What has the focus, by id, part or tag, inside the element.
    String focused() {
        return (String) inside("const one = root.activeElement; return one ? one.id || one.getAttribute('part') || one.tagName : '';");
    }

    /// Answers every turn with this stream instead of the server's.
    void answerWith(String stream) {
        page.route(TURNS, route -> fulfil(route, stream));
    }

    /// Holds every turn back; the list gets its request.
    void hold(List<Route> held) {
        page.route(TURNS, held::add);
    }

    /// Lets no turn reach the server.
    void cutOff() {
        page.route(TURNS, Route::abort);
    }

    void letThrough() {
        page.unroute(TURNS);
    }

    static void fulfil(Route route, String stream) {
        route.fulfill(new Route.FulfillOptions().setStatus(200).setContentType("text/event-stream; charset=utf-8").setBody(stream));
    }
}
