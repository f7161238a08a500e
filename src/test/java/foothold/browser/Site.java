package foothold.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import foothold.Foothold;
import foothold.Interviewee;
import foothold.Talk;
import foothold.knowledge.Situation.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The real server with the knowledge that ships, on a free port, started once for all browser tests of a run:
/// `@RegisterExtension static final Site site = new Site();`. It holds three projects to look at.
public final class Site implements BeforeAllCallback {

    private static final Namespace HERE = Namespace.create(Site.class);
    private static final Map<Field, String> PROJECT = Map.of(Field.TECHNOLOGY, "remote-monitoring",
            Field.SETTING, "community", Field.NATION, "england", Field.STAGE, "preparing", Field.ROLE, "manager");

    /// How far a project's interview is.
    public enum Project {
        /// Its first question waits.
        BEGUN,
        /// A question about a factor waits.
        HALFWAY,
        /// All questions of the quick path are answered, badly.
        FINISHED
    }

    private Shared shared;

    private record Shared(Foothold foothold, Map<Project, Talk> projects, ExtensionContext context) implements AutoCloseable {

        static Shared start(ExtensionContext context) {
            try {
                Foothold foothold = Foothold.plain();
                foothold.beforeAll(context);
                return new Shared(foothold, Map.of(Project.BEGUN, Talk.interviewed(foothold),
                        Project.HALFWAY, halfway(foothold), Project.FINISHED, finished(foothold)), context);
            } catch (Exception e) {
                throw new IllegalStateException("the server for browser tests did not start", e);
            }
        }

        @Override
        public void close() {
            try {
                foothold.afterAll(context);
            } catch (Exception e) {
                throw new IllegalStateException("the server for browser tests did not stop", e);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = context.getRoot().getStore(HERE)
                .getOrComputeIfAbsent("site", _ -> Shared.start(context), Shared.class);
    }

    private static Talk halfway(Foothold foothold) {
        Talk talk = Talk.interviewed(foothold);
        while (talk.question().get("factor").isNull()) {
            talk.answer(person().answer(talk.question()));
        }
        talk.answer(person().answer(talk.question()));
        return talk;
    }

    private static Talk finished(Foothold foothold) {
        Talk talk = Talk.interviewed(foothold);
        person().finish(talk);
        return talk;
    }

    /// Somebody whose project goes badly, so that every part of the checklist has something in it.
    static Interviewee person() {
        return new Interviewee(PROJECT, false);
    }

    /// The server.
    public Foothold foothold() {
        return shared.foothold();
    }

    /// Where it listens, without a slash at the end.
    public String address() {
        return shared.foothold().address();
    }

    /// Lets a page's browser be the one that a project was talked through in.
    public void enter(Page page, Project project) {
        Talk talk = shared.projects().get(project);
        page.context().addCookies(List.of(
                new Cookie("foothold", talk.id() + "." + talk.token()).setUrl(address()).setHttpOnly(true)));
    }
}
