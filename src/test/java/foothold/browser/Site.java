package foothold.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import foothold.Foothold;
import foothold.Interviewee;
import foothold.Talk;
import foothold.knowledge.Situation.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The real server with the knowledge that ships, on a free port, started once for all browser tests of a run:
/// `@RegisterExtension static final Site site = new Site();`. It holds projects to look at.
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
        FINISHED,
        /// The same, with a review point, and since then things noted on tasks, a link to read it and one for a colleague.
        REVIEWED,
        /// It cannot be read any more, as the database holds nonsense for it.
        BROKEN,
        /// Its answer is not in the database, which no code of ours expects.
        HOLLOW
    }

    /// A question that only a colleague can answer.
    static final String COLLEAGUES = "log-in-time";

    private Shared shared;

    private record Shared(Foothold foothold, Map<Project, Talk> projects, Reviewed reviewed, ExtensionContext context) implements AutoCloseable {

        static Shared start(ExtensionContext context) {
            try {
                // So that a page can come from another address.
                Foothold foothold = Foothold.plain().with("FOOTHOLD_TRUSTED_PROXIES", "127.0.0.1");
                foothold.beforeAll(context);
                Talk reviewed = finished(foothold);
                return new Shared(foothold, Map.of(Project.BEGUN, Talk.interviewed(foothold),
                        Project.HALFWAY, halfway(foothold), Project.FINISHED, finished(foothold),
                        Project.REVIEWED, reviewed, Project.BROKEN, holding(foothold, "{"),
                        Project.HOLLOW, holding(foothold, "{\"turn\":\"answered\",\"question\":\"technology\"}")), Reviewed.of(reviewed), context);
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

    /// What there is of the reviewed project besides its own pages.
    ///
    /// @param tasks     its tasks in order; something is noted on the first three
    /// @param shared    the path of a link to read it
    /// @param colleague the path of a link with a question for a colleague
    record Reviewed(List<String> tasks, String shared, String colleague) {

        static Reviewed of(Talk talk) {
            talk.turn(Map.of("command", "review-point")).expect(200);
            List<String> tasks = StreamSupport.stream(talk.checklist().get("tasks").spliterator(), false)
                    .map(task -> task.get("id").asText()).toList();
            note(talk, tasks.get(0), "in-progress");
            note(talk, tasks.get(1), "done");
            note(talk, tasks.get(2), "not-relevant");
            return new Reviewed(tasks,
                    talk.api().post(talk.path("/shares"), Map.of("days", 30)).expect(201).json().get("url").asText(),
                    talk.api().post(talk.path("/colleague-links"), Map.of("question", COLLEAGUES)).expect(201).json()
                            .get("path").asText());
        }

        private static void note(Talk talk, String task, String status) {
            talk.api().with("Content-Type", "application/json").send("PATCH", talk.path("/checklist/" + task),
                    "{\"status\":\"" + status + "\",\"owner\":\"Ward manager\",\"note\":\"After the new rota.\"}").expect(200);
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

    private static Talk holding(Foothold foothold, String turn) throws SQLException {
        Talk talk = Talk.interviewed(foothold);
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + foothold.data().resolve("foothold.db"));
             PreparedStatement update = database.prepareStatement("update turn set body = ? where conversation = ?")) {
            update.setString(1, turn);
            update.setString(2, talk.id());
            update.executeUpdate();
        }
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

    /// What there is of the reviewed project besides its own pages.
    Reviewed reviewed() {
        return shared.reviewed();
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
