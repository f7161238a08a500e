package foothold.browser;

import com.microsoft.playwright.Page;
import foothold.browser.Site.Project;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Every page in every state worth looking at.
final class Screens {

    private static final String ASK = "form[action='/ask'] button";
    private static final String ANSWER = "form[action='/interview/answer'] button";
    private static final String ASIDE = "form[action='/interview/ask'] button";

    private static final List<Screen> ALL = List.of(
            at("home", 28, "Make health and care technology take hold", "/"),
            at("ask", 34, "Ask a question", "/ask"),
            asked("answered", 36, "Ask a question", "What makes a good super user?"),
            asked("not covered", 34, "Ask a question", "Which dishwasher is best for the ward kitchen?"),
            asked("personal data", 34, "Ask a question", "Can Mrs Ada Example, NHS number 943 476 5919, use the app?"),
            asked("crisis", 35, "Ask a question", "I want to kill myself"),
            asked("ask, error", 38, "Error: Ask a question", ""),
            at("interview start", 34, "Talk through your project", "/interview"),
            in("opening question", 34, "Question 1 of ", Project.BEGUN, "/interview"),
            in("question", 35, "Question ", Project.HALFWAY, "/interview"),
            then("question, error", 39, "Error: Question ", page -> page.click(ANSWER)),
            then("question, answered first", 36, "Question ", page -> {
                page.fill("#message", "What makes a good super user?");
                page.click(ASIDE);
            }),
            then("question, free question error", 39, "Error: Question ", page -> page.click(ASIDE)),
            in("review, open", 38, "Your answers", Project.HALFWAY, "/interview/review"),
            in("review", 37, "Your answers", Project.FINISHED, "/interview/review"),
            new Screen("review, error", "Error: Your answers", 38, (site, page) -> {
                site.enter(page, Project.FINISHED);
                page.navigate("/interview/review");
                page.click(ASIDE);
            }),
            in("profile", 34, "What your answers show", Project.FINISHED, "/interview/profile"),
            in("checklist", 36, "Checklist: Remote monitoring", Project.FINISHED, "/interview/checklist"),
            in("checklist, narrowed", 36, "Checklist: ", Project.REVIEWED, "/interview/checklist?status=in-progress"),
            new Screen("task", "", 34, Screens::task),
            new Screen("task, error", "Error: ", 36, (site, page) -> {
                task(site, page);
                page.fill("#due", "soon");
                page.click(".task-form button");
            }),
            in("review point", 30, "What changed", Project.FINISHED, "/interview/changes"),
            in("changes", 32, "What changed", Project.REVIEWED, "/interview/changes"),
            in("share", 34, "Share your checklist", Project.REVIEWED, "/interview/share"),
            new Screen("share, made", "Share your checklist", 34, (site, page) -> {
                site.enter(page, Project.REVIEWED);
                page.navigate("/interview/share");
                page.click("form[action='/interview/share'] button");
            }),
            new Screen("shared", "Checklist: ", 34, (site, page) -> page.navigate(site.reviewed().shared() + "?status=in-progress")),
            at("shared, ended", 28, "Not found", "/shared/" + "A".repeat(43)),
            in("colleagues", 32, "Ask a colleague", Project.REVIEWED, "/interview/colleagues/" + Site.COLLEAGUES),
            new Screen("colleague", "", 34, (site, page) -> page.navigate(site.reviewed().colleague())),
            new Screen("colleague, error", "Error: ", 36, (site, page) -> {
                page.navigate(site.reviewed().colleague());
                page.click("form[action^='/colleague/'] button");
            }),
            at("colleague, closed", 28, "This link is closed", "/colleague/" + "A".repeat(43)),
            in("leave", 30, "Leave and carry on later", Project.FINISHED, "/interview/leave"),
            in("finish", 30, "Finish and delete", Project.FINISHED, "/interview/finish"),
            at("resume", 32, "Carry on", "/resume"),
            new Screen("resume, error", "Error: Carry on", 34, (_, page) -> {
                page.navigate("/resume");
                page.fill("#code", "ABCD");
                page.click("form[action='/resume'] button");
            }),
            described("is this right", 32, "Is this right?", "We get tablets for e-obs on the elderly wards in June. Wi-Fi is poor."),
            described("describe, personal data", 36, "Talk through your project", "Mrs Ada Example, NHS number 943 476 5919, will use it"),
            at("factor", 31, "Skills and knowledge", "/pages/skills-and-knowledge"),
            at("finding", 29, "", "/pages/oximeters-read-high-on-darker-skin"),
            at("duty", 33, "", "/pages/dcb0160"),
            at("sources", 29, "Sources", "/sources"),
            at("glossary", 30, "Words and abbreviations", "/glossary"),
            at("hazards", 35, "Hazards to talk about", "/hazards"),
            at("about", 30, "About", "/about"),
            at("accessibility", 30, "Accessibility", "/accessibility"),
            at("release checks", 30, "What people check", "/accessibility/checks"),
            at("demo", 28, "See it on a page", "/embed/demo"),
            at("sharepoint", 30, "Give this to your SharePoint", "/embed/sharepoint"),
            at("problem", 28, "Not found", "/nothing-here"),
            new Screen("too many", "Too many requests", 28, Screens::tooMany),
            in("fault", 28, "Not available right now", Project.BROKEN, "/interview"),
            in("error of ours", 28, "Something went wrong here", Project.HOLLOW, "/interview"),
            new Screen("too long", "Too long", 28, (_, page) -> {
                page.navigate("/ask");
                page.evaluate("() => { const field = document.querySelector('#question'); field.maxLength = 100000; "
                        + "field.value = 'x'.repeat(20000); }");
                page.click(ASK);
            }));

    private Screens() {
    }

    static Stream<Screen> all() {
        return ALL.stream();
    }

    static Screen named(String name) {
        return ALL.stream().filter(screen -> screen.name().equals(name)).findFirst().orElseThrow();
    }

    private static Screen at(String name, int rules, String title, String path) {
        return new Screen(name, title, rules, (_, page) -> page.navigate(path));
    }

    private static void task(Site site, Page page) {
        site.enter(page, Project.REVIEWED);
        page.navigate("/interview/checklist/" + site.reviewed().tasks().getFirst());
    }

    /// Tries codes until it is told to wait, from an address of its own: the limit is for each.
    private static void tooMany(Site site, Page page) {
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.1"));
        do {
            page.navigate("/resume");
            page.fill("#code", "ABCD");
            page.click("form[action='/resume'] button");
        } while (!page.title().startsWith("Too many"));
    }

    private static Screen described(String name, int rules, String title, String words) {
        return new Screen(name, title, rules, (_, page) -> {
            page.navigate("/interview");
            page.fill("#description", words);
            page.click("form[action='/interview/start'] button");
        });
    }

    private static Screen in(String name, int rules, String title, Project project, String path) {
        return new Screen(name, title, rules, (site, page) -> {
            site.enter(page, project);
            page.navigate(path);
        });
    }

    private static Screen then(String name, int rules, String title, Consumer<Page> act) {
        return new Screen(name, title, rules, (site, page) -> {
            site.enter(page, Project.HALFWAY);
            page.navigate("/interview");
            act.accept(page);
        });
    }

    private static Screen asked(String name, int rules, String title, String question) {
        return new Screen(name, title, rules, (_, page) -> {
            page.navigate("/ask");
            page.fill("#question", question);
            page.click(ASK);
        });
    }
}
