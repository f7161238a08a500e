package foothold;

import foothold.advice.Advisor;
import foothold.advice.PlainWording;
import foothold.advice.Wording;
import foothold.boundary.Boundary;
import foothold.boundary.Meaning;
import foothold.checklist.BoardWording;
import foothold.conversation.Answering;
import foothold.conversation.ColleagueQuestions;
import foothold.conversation.ConversationStore;
import foothold.conversation.Dialogue;
import foothold.conversation.Rephraser;
import foothold.conversation.StoreException;
import foothold.export.Exports;
import foothold.interview.SecondReader;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeException;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import foothold.llm.LanguageModel;
import foothold.llm.Prompts;
import foothold.retrieval.Embedder;
import foothold.retrieval.LuceneRetriever;
import foothold.retrieval.OnnxEmbedder;
import foothold.retrieval.VectorWarmup;
import foothold.store.JdbcConversationStore;
import foothold.web.Services;
import foothold.web.WebServer;
import foothold.web.embed.Embedding;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/// Reads the settings, wires the packages, starts, and stops in order. The only class that knows every package.
public final class Main implements AutoCloseable {

    /// Held so that its level stays: Lucene otherwise announces at every start that a faster vector module is not switched on;
    /// our vectors are compared by ONNX Runtime.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Main.class);

    private static final Duration LOOKS_AT_KNOWLEDGE = Duration.ofSeconds(2);

    private final WebServer server;
    private final Retention retention;
    private final ConversationStore store;
    private final Optional<LanguageModel> llm;
    private final KnowledgeWatch watch;
    private volatile Answers answers;

    private Main(WebServer server, Answers answers, Retention retention, ConversationStore store, Optional<LanguageModel> llm,
                 Wiring wiring) {
        this.server = server;
        this.answers = answers;
        this.retention = retention;
        this.store = store;
        this.llm = llm;
        this.watch = new KnowledgeWatch(wiring.folders(), wiring.extra(), knowledge -> reload(knowledge, wiring))
                .begin(LOOKS_AT_KNOWLEDGE);
    }

    /// What answers from one version of the knowledge.
    private record Answers(VectorWarmup vectors, Services services) {
    }

    /// What may be put into words or read by a language model, and how it is done without one.
    ///
    /// @param reworded whether a model's words may be shown, which every page says
    private record Voices(Wording wording, Rephraser rephraser, SecondReader reader, BoardWording board, boolean reworded) {

        static Voices plain() {
            return new Voices(new PlainWording(), Rephraser.NONE, SecondReader.NONE, BoardWording.PLAIN, false);
        }

        static Voices of(LanguageModel model) {
            return new Voices(model.wording(), model.rephraser(), model.reader(), model.board(), true);
        }
    }

    /// What every version of the knowledge is put together with.
    ///
    /// @param extra the files of the extra folders as they were read at the start
    private record Wiring(List<Path> folders, KnowledgeFolder extra, Supplier<Embedder> embedder, Path data,
                          JdbcConversationStore store, Voices voices, Clock clock, Duration kept) {

        Answers answers(KnowledgeBase knowledge) {
            var meaning = new Meaning(knowledge.reference().examples());
            var vectors = new VectorWarmup(knowledge.pages(), knowledge.reference().notCovered().kinds(), meaning, embedder, data);
            var retriever = new LuceneRetriever(knowledge, vectors);
            var answering = new Answering(knowledge, new Boundary(knowledge.reference().boundaries(), meaning),
                    new Advisor(knowledge, retriever), voices.wording(), voices.rephraser());
            return new Answers(vectors, new Services(knowledge, retriever,
                    new Dialogue(knowledge, answering, store, clock, voices.reader()), store,
                    Exports.all(knowledge, voices.board()), clock, kept, store.devices(),
                    new ColleagueQuestions(knowledge, answering, store.colleagueLinks(), clock), voices.reworded()));
        }
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
        KnowledgeFolder extra = KnowledgeWatch.extra(settings.knowledge());
        KnowledgeBase knowledge = KnowledgeReader.read(KnowledgeFolder.shipped().withOverlays(List.of(extra)));
        JdbcConversationStore store = settings.databaseUrl().map(JdbcConversationStore::at)
                .orElseGet(() -> JdbcConversationStore.in(settings.data()));
        Optional<LanguageModel> llm = settings.llm().map(provider -> LanguageModel.of(provider,
                settings.prompts().map(Prompts::in).orElseGet(Prompts::shipped), settings.data()));
        var kept = Duration.ofDays(settings.retentionDays());
        var wiring = new Wiring(settings.knowledge(), extra, once(OnnxEmbedder::new), settings.data(), store,
                llm.map(Voices::of).orElseGet(Voices::plain), clock, kept);
        Answers answers = wiring.answers(knowledge);
        var retention = Retention.start(store, clock, kept);
        WebServer server = WebServer.start(answers.services(),
                new WebServer.Door(settings.host(), settings.port(), settings.embedOrigins(), settings.turnsPerMinute(),
                        settings.trustedProxies()),
                Embedding.read(settings.embeds(), settings.embedOrigins(), settings.data().resolve("embed"),
                        settings.publicUrl()));
        answers.vectors().begin();
        return new Main(server, answers, retention, store, llm, wiring);
    }

    /// Serves changed knowledge once its vectors are made, so that nobody is answered by words alone meanwhile.
    private void reload(KnowledgeBase knowledge, Wiring wiring) {
        Answers next = wiring.answers(knowledge);
        try {
            answers.vectors().join();
            next.vectors().begin();
            next.vectors().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            next.vectors().close();
            return;
        }
        server.serve(next.services());
        answers = next;
        LOG.info("Knowledge version {} is served now", knowledge.version());
    }

    /// Makes something at the first call and gives the same at all others: the sentence model is large.
    private static <T> Supplier<T> once(Supplier<T> maker) {
        var made = new AtomicReference<T>();
        return () -> {
            synchronized (made) {
                if (made.get() == null) {
                    made.set(maker.get());
                }
                return made.get();
            }
        };
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
        answers.vectors().join();
    }

    @Override
    public void close() {
        watch.close();
        server.close();
        retention.close();
        answers.vectors().close();
        store.close();
        llm.ifPresent(LanguageModel::close);
    }
}
