package foothold.web;

import foothold.web.embed.EmbedPages;
import foothold.web.embed.EmbedRoutes;
import foothold.web.embed.Embedding;
import foothold.web.embed.PublicAddress;
import foothold.web.pages.AskPages;
import foothold.web.pages.ChangesPages;
import foothold.web.pages.ColleaguePages;
import foothold.web.pages.InterviewPages;
import foothold.web.pages.KnowledgePages;
import foothold.web.pages.LeavingPages;
import foothold.web.pages.Pages;
import foothold.web.pages.SharePages;
import foothold.web.pages.SharedPages;
import foothold.web.pages.TaskPages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.staticfiles.Location;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.router.ParsedEndpoint;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;

/// The HTTP server: gates first, then routes by resource.
public final class WebServer implements AutoCloseable {

    private static final long LARGEST_REQUEST = 16 * 1024;
    private static final long STOP_MILLIS = 10_000;
    private static final int RATE_KEY_BYTES = 32;

    /// Where to listen and whom to let in.
    ///
    /// @param port           0 picks a free port
    /// @param origins        web origins that may call the API from a browser
    /// @param turnsPerMinute how often one client may ask
    /// @param trustedProxies reverse proxies whose X-Forwarded-For and X-Forwarded-Proto are believed
    public record Door(String host, int port, List<String> origins, int turnsPerMinute, List<String> trustedProxies) {
        public Door {
            origins = List.copyOf(origins);
            trustedProxies = List.copyOf(trustedProxies);
        }
    }

    private final Javalin app;
    private final String host;
    private final CurrentRoutes current;
    private final Shared shared;

    /// What outlives the knowledge that is served: who asked how often, open streams, and the files others embed.
    private record Shared(Door door, Embedding embedding, Tokens tokens, RateLimits limits, EventStreams streams,
                          EmbedRoutes files, Feedback feedback) {
    }

    private WebServer(Javalin app, CurrentRoutes current, Shared shared) {
        this.app = app;
        this.host = shared.door().host();
        this.current = current;
        this.shared = shared;
    }

    /// Starts serving; returns when the first request can be answered.
    public static WebServer start(Services services, Door door, Embedding embedding) {
        var random = new SecureRandom();
        byte[] rateKey = new byte[RATE_KEY_BYTES];
        random.nextBytes(rateKey);
        var clients = new Clients(door.trustedProxies(), rateKey);
        var streams = new EventStreams(EventStreams.Limits.USUAL, clients);
        var shared = new Shared(door, embedding, new Tokens(random), new RateLimits(door.turnsPerMinute(), clients), streams,
                new EmbedRoutes(embedding), new Feedback());
        var current = new CurrentRoutes();
        Javalin app = Javalin.create(config -> {
            settle(config, door, current);
            config.events.serverStopping(streams::close);
            routes(config, services, shared);
        });
        answerHeadLikeGet(app.unsafe.internalRouter);
        return new WebServer(app.start(), current, shared);
    }

    /// Serves from these services from the next request on; requests under way end as they began.
    public void serve(Services services) {
        Javalin next = Javalin.create(config -> {
            answering(config);
            routes(config, services, shared);
        });
        answerHeadLikeGet(next.unsafe.internalRouter);
        current.become(next.javalinServlet());
    }

    private static void routes(JavalinConfig config, Services services, Shared shared) {
        var pages = new Pages(services.knowledge(), services.reworded(), new PublicAddress(shared.embedding().address())::of);
        var access = new Access(services.store(), services.devices());
        var conversations = new ConversationRoutes(services, access, shared.tokens(), shared.streams());
        var resuming = new Resuming(services, shared.tokens());
        var shares = new Shares(services, shared.tokens());
        var downloads = new Downloads(services.exports(), shared.limits());
        new Gates(new Origins(shared.door().origins()), shared.limits()).install(config);
        Problems.install(config, pages::problem);
        new AskRoutes(services, shared.streams()).install(config);
        conversations.install(config);
        new ChecklistRoutes(services, access, pages, downloads).install(config);
        new ShareRoutes(shares, access).install(config);
        new TaskRoutes(services, access).install(config);
        new ResumeRoutes(services, access, resuming).install(config);
        new ColleagueRoutes(services, access, shared.tokens()).install(config);
        new KnowledgeRoutes(services).install(config);
        shared.feedback().install(config);
        new HealthRoutes(services).install(config);
        new DescriptionRoute().install(config);
        shared.files().install(config);
        new EmbedPages(shared.embedding(), shared.files(), pages).install(config);
        new KnowledgePages(services.knowledge(), pages).install(config);
        new AskPages(services, pages, shared.files().path("foothold-chat.js")).install(config);
        new InterviewPages(services, pages, access, conversations, downloads).install(config);
        new LeavingPages(services, pages, access, resuming).install(config);
        new ColleaguePages(services, pages, access, shared.tokens()).install(config);
        new SharePages(services, pages, access, shares).install(config);
        new SharedPages(services, pages, shares, downloads).install(config);
        new TaskPages(services, pages, access).install(config);
        new ChangesPages(services, pages, access).install(config);
    }

    /// How requests are answered, whoever listens.
    private static void answering(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.prefer405over404 = true;
        config.http.strictContentTypes = true;
    }

    private static void settle(JavalinConfig config, Door door, CurrentRoutes current) {
        answering(config);
        config.jetty.host = door.host();
        config.jetty.port = door.port();
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.insertHandler(new FrontDoor(door.trustedProxies()));
            server.setErrorHandler(new ServerProblems());
        });
        config.jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(new ServerProblems());
            current.install(context);
        });
        config.jetty.modifyHttpConfiguration(WebServer::strict);
        config.staticFiles.add(files -> {
            files.hostedPath = "/static";
            files.directory = "/web";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "public, max-age=3600");
        });
    }

    private static void strict(HttpConfiguration http) {
        // Javalin's own lets encoded slashes and path parameters through, which would hide what a route really gets.
        http.setUriCompliance(UriCompliance.DEFAULT);
        // Otherwise a cookie or token arrives in the letters of an earlier one on the connection that differs only in case.
        http.setHeaderCacheCaseSensitive(true);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    /// Without routes of its own, HEAD is answered 200 for every address that a GET route might know.
    private static void answerHeadLikeGet(InternalRouter router) {
        for (ParsedEndpoint handler : List.copyOf(router.allHttpHandlers())) {
            if (handler.endpoint.method == HandlerType.GET) {
                router.addHttpEndpoint(new Endpoint(HandlerType.HEAD, handler.endpoint.path, handler.endpoint.handler));
            }
        }
    }

    /// The address people can open.
    public String address() {
        return "http://" + host + ":" + app.port();
    }

    /// The routes it serves, as in `GET /api/v1/factors`.
    public List<String> routes() {
        return app.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method + " " + endpoint.path)
                .toList();
    }

    /// Stops taking requests, lets those under way finish, and returns.
    @Override
    public void close() {
        app.stop();
    }
}
