package foothold;

import foothold.advice.Advisor;
import foothold.advice.PlainWording;
import foothold.advice.Wording;
import foothold.boundary.Boundary;
import foothold.boundary.Meaning;
import foothold.conversation.Answering;
import foothold.conversation.ColleagueQuestions;
import foothold.conversation.ConversationStore;
import foothold.conversation.Dialogue;
import foothold.conversation.StoreException;
import foothold.export.Exports;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeException;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import foothold.llm.LlmWording;
import foothold.llm.Prompts;
import foothold.retrieval.LuceneRetriever;
import foothold.retrieval.OnnxEmbedder;
import foothold.retrieval.VectorWarmup;
import foothold.store.JdbcConversationStore;
import foothold.web.Services;
import foothold.web.WebServer;
import foothold.web.embed.Embedding;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Reads the settings, wires the packages, starts, and stops in order. The only class that knows every package.
public final class Main implements AutoCloseable {

    /// Held so that its level stays: Lucene otherwise announces at every start that a faster vector module is not switched on,
    /// which at our size would buy nothing.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final WebServer server;
    private final VectorWarmup vectors;
    private final Retention retention;
    private final ConversationStore store;
    private final Optional<LlmWording> llm;

    private Main(WebServer server, VectorWarmup vectors, Retention retention, ConversationStore store,
                 Optional<LlmWording> llm) {
        this.server = server;
        this.vectors = vectors;
        this.retention = retention;
        this.store = store;
        this.llm = llm;
    }

    /// Starts Foothold with the settings of the environment; ends with exit code 2 and one line when it cannot.
    public static void main(String[] arguments) {
        try {
            Main main = start(Settings.from(System.getenv()), Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(main::close, "stop"));
            System.out.println("Foothold is at " + main.address());
        } catch (SettingsException | KnowledgeException | StoreException | UncheckedIOException | IllegalStateException e) {
            System.err.println("Foothold cannot start: " + e.getMessage());
            System.exit(2);
        }
    }

    /// Starts Foothold; it serves when this returns.
    static Main start(Settings settings, Clock clock) {
        LUCENE.setLevel(Level.SEVERE);
        KnowledgeBase knowledge = KnowledgeReader.read(KnowledgeFolder.shipped()
                .withOverlays(settings.knowledge().stream().map(KnowledgeFolder::read).toList()));
        var meaning = new Meaning(knowledge.reference().examples());
        var vectors = new VectorWarmup(knowledge.pages(), knowledge.reference().outside(), meaning, OnnxEmbedder::new,
                settings.data());
        var retriever = new LuceneRetriever(knowledge, vectors);
        JdbcConversationStore store = settings.databaseUrl().map(JdbcConversationStore::at)
                .orElseGet(() -> JdbcConversationStore.in(settings.data()));
        Optional<LlmWording> llm = settings.llm().map(provider -> LlmWording.of(provider,
                settings.prompts().map(Prompts::in).orElseGet(Prompts::shipped), settings.data()));
        Wording wording = llm.<Wording>map(Function.identity()).orElseGet(PlainWording::new);
        var answering = new Answering(knowledge, new Boundary(knowledge.reference().boundaries(), meaning),
                new Advisor(knowledge, retriever), wording);
        var dialogue = new Dialogue(knowledge, answering, store, clock);
        var kept = Duration.ofDays(settings.retentionDays());
        var retention = Retention.start(store, clock, kept);
        var services = new Services(knowledge, retriever, dialogue, store, Exports.all(knowledge), clock, kept,
                store.devices(), new ColleagueQuestions(knowledge, answering, store.colleagueLinks(), clock));
        WebServer server = WebServer.start(services,
                new WebServer.Door(settings.host(), settings.port(), settings.embedOrigins(), settings.turnsPerMinute(),
                        settings.trustedProxies()),
                Embedding.read(settings.embeds(), settings.embedOrigins(), settings.data().resolve("embed"),
                        settings.publicUrl()));
        vectors.begin();
        return new Main(server, vectors, retention, store, llm);
    }

    /// The address people can open.
    String address() {
        return server.address();
    }

    /// The routes it serves, as in `GET /api/v1/factors`.
    List<String> routes() {
        return server.routes();
    }

    /// Waits until the sentence vectors are made, so that questions are searched by meaning too.
    void awaitVectors() throws InterruptedException {
        vectors.join();
    }

    @Override
    public void close() {
        server.close();
        retention.close();
        vectors.close();
        store.close();
        llm.ifPresent(LlmWording::close);
    }
}
