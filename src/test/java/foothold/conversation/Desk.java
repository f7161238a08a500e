package foothold.conversation;

import foothold.advice.Advisor;
import foothold.advice.PlainWording;
import foothold.boundary.Meaning;
import foothold.interview.SecondReader;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Situation;
import foothold.retrieval.LuceneRetriever;
import foothold.retrieval.VectorWarmup;
import foothold.store.JdbcConversationStore;
import foothold.testing.Shipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Where conversations are held in tests: a dialogue over real knowledge, search by words alone, and a real store in
/// a folder of its own. Only the boundary is a [StubBoundary].
final class Desk implements BeforeAllCallback, AfterAllCallback {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    /// Made when a test first needs it: it indexes all pages.
    private static final class OverShipped {
        static final Answering ANSWERING = answering(Shipped.KNOWLEDGE);
    }

    private final KnowledgeBase knowledge;
    private final Answering answering;
    private Path folder;
    private JdbcConversationStore store;

    private Desk(KnowledgeBase knowledge, Answering answering) {
        this.knowledge = knowledge;
        this.answering = answering;
    }

    /// A desk with the knowledge that ships.
    static Desk shipped() {
        return new Desk(Shipped.KNOWLEDGE, OverShipped.ANSWERING);
    }

    /// A desk with other knowledge.
    static Desk with(KnowledgeBase knowledge) {
        return new Desk(knowledge, answering(knowledge));
    }

    private static Answering answering(KnowledgeBase knowledge) {
        var neverBegun = new VectorWarmup(knowledge.pages(), knowledge.reference().notCovered().kinds(),
                new Meaning(knowledge.reference().examples()), () -> { throw new IllegalStateException("tests search by words alone"); }, Path.of("unused"));
        var advisor = new Advisor(knowledge, new LuceneRetriever(knowledge, neverBegun));
        return new Answering(knowledge, StubBoundary.make(), advisor, new PlainWording(), Rephraser.NONE);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("desk");
        store = JdbcConversationStore.in(folder);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// A new conversation about a project of which nothing is known.
    Talk begin() {
        return begin(Situation.UNKNOWN);
    }

    /// The same with a second reader of descriptions.
    Talk begin(SecondReader second) {
        Conversation conversation = conversation(Situation.UNKNOWN);
        return new Talk(conversation.id(), new Dialogue(knowledge, answering, store, Clock.fixed(NOW, ZoneOffset.UTC), second), store);
    }

    Talk begin(Situation situation) {
        return new Talk(conversation(situation).id(), dialogue(store), store);
    }

    private Conversation conversation(Situation situation) {
        var conversation = new Conversation(UUID.randomUUID().toString(), "hash", NOW, "en", situation, List.of());
        store.create(conversation);
        return conversation;
    }

    /// The dialogue over another store.
    Dialogue dialogue(ConversationStore other) {
        return new Dialogue(knowledge, answering, other, Clock.fixed(NOW, ZoneOffset.UTC), SecondReader.NONE);
    }

    /// The questions sent to colleagues, some time after [#NOW].
    ColleagueQuestions colleagues(Duration later) {
        return new ColleagueQuestions(knowledge, answering, store.colleagueLinks(),
                Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
    }

    ConversationStore store() {
        return store;
    }

    /// Whether any file of the store holds these words.
    boolean holds(String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }
}
