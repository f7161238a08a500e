package foothold.llm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.model.chat.StreamingChatModel;
import foothold.advice.Advice;
import foothold.advice.Block;
import foothold.advice.PlainWording;
import foothold.advice.Wording;
import foothold.llm.grounding.GroundingCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Rewords the evidence of a plain answer with a language model. Whatever goes wrong, the plain answer is what is left.
///
/// Safe for many threads. Suggestions, limits, how sure we are, and citations stay as [PlainWording] says them.
public final class LlmWording implements Wording, AutoCloseable {

    /// The name of this wording in the API.
    public static final String NAME = "model";

    private static final Logger LOG = LoggerFactory.getLogger(LlmWording.class);
    private static final int KEPT_ANSWERS = 500;
    private static final Duration KEPT_FOR = Duration.ofHours(1);

    private final Wording plain = new PlainWording();
    private final GroundingCheck check = new GroundingCheck();
    private final Prompts prompts;
    private final Voice voice;
    private final BooleanSupplier off;
    private final Runnable close;
    /// A conversation is replayed whenever it is looked at; the same question then has the same answer at once. Kept by hash,
    /// in memory only.
    private final Cache<String, Worded> answers = Caffeine.newBuilder()
            .maximumSize(KEPT_ANSWERS).expireAfterWrite(KEPT_FOR).build();

    LlmWording(Function<ModelCall, StreamingChatModel> models, Prompts prompts, Limits limits, BooleanSupplier off,
               Runnable close) {
        this.prompts = prompts;
        this.off = off;
        this.voice = new Voice(models, limits, off);
        this.close = close;
    }

    /// Rewording by a provider's model.
    ///
    /// @param data the folder in which a file `llm-off` switches the model off
    public static LlmWording of(Provider provider, Prompts prompts, Path data) {
        Limits limits = Limits.within(provider.timeout());
        var models = new ChatModels(provider, limits);
        LOG.info("Answers are reworded by {} with prompt {}", provider.kind().id(), prompts.version());
        return new LlmWording(models::forCall, prompts, limits, new OffSwitch(data, System::nanoTime), models::close);
    }

    @Override
    public Worded say(String question, Advice.Covered advice) {
        return say(question, "", advice, _ -> { });
    }

    @Override
    public Worded say(String question, String reader, Advice.Covered advice, Consumer<Block> ready) {
        Worded said = plain.say(question, advice);
        Evidence evidence = Evidence.of(said, check);
        if (evidence.open().isEmpty() || off.getAsBoolean()) {
            return handOver(said, ready);
        }
        String claims = evidence.open().stream().map(statement -> "[" + statement.number() + "] " + statement.text())
                .collect(Collectors.joining("\n"));
        String key = Hash.of(String.join("\0", prompts.version(), reader, question, claims));
        Worded kept = answers.getIfPresent(key);
        if (kept != null) {
            return handOver(kept, ready);
        }
        var rewording = new Rewording(said, evidence, check, ready);
        Optional<Failure> failure = voice.speak(prompts.request(reader, question, claims), rewording::hear);
        Optional<Worded> reworded = failure.isEmpty() ? rewording.finish(NAME, prompts.version()) : Optional.empty();
        log(reworded.isPresent(), failure, rewording);
        reworded.ifPresent(worded -> answers.put(key, worded));
        return reworded.orElseGet(() -> rewording.begun() ? said : handOver(said, ready));
    }

    /// How many calls may begin now.
    int free() {
        return voice.free();
    }

    private static Worded handOver(Worded worded, Consumer<Block> ready) {
        worded.blocks().forEach(ready);
        return worded;
    }

    /// Says what became of the model's words, never the words.
    private void log(boolean reworded, Optional<Failure> failure, Rewording rewording) {
        LOG.info("Model's words {}, prompt {}{}, {} sentences as they stand on our pages, kept back {}",
                reworded ? "used" : "not used", prompts.version(), failure.map(why -> ", " + why).orElse(""),
                rewording.unchanged(), rewording.faults());
    }

    @Override
    public void close() {
        close.run();
    }
}
