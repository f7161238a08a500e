package foothold.llm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import foothold.advice.Advice;
import foothold.advice.Block;
import foothold.advice.PlainWording;
import foothold.advice.Wording;
import foothold.llm.grounding.GroundingCheck;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Rewords the evidence of a plain answer with a language model. Whatever goes wrong, the plain answer is what is left.
///
/// Safe for many threads. Suggestions, limits, how sure we are, and citations stay as [PlainWording] says them.
final class LlmWording implements Wording {

    /// The name of this wording in the API.
    static final String NAME = "model";

    private static final Logger LOG = LoggerFactory.getLogger(LlmWording.class);
    private static final int KEPT_ANSWERS = 500;
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final Duration PLAIN_KEPT_FOR = Duration.ofMinutes(1);

    private final Wording plain = new PlainWording();
    private final GroundingCheck check = new GroundingCheck();
    private final Voice voice;
    private final Prompt prompt;
    /// A conversation is replayed whenever it is looked at; the same question then has the same answer at once, and a look
    /// costs no call. A plain answer is kept for a moment only: the model may do better soon. By hash, in memory only.
    private final Cache<String, Worded> answers = Caffeine.newBuilder().maximumSize(KEPT_ANSWERS)
            .expireAfter(Expiry.<String, Worded>writing((_, worded) -> worded.name().equals(NAME) ? KEPT_FOR : PLAIN_KEPT_FOR))
            .build();

    LlmWording(Voice voice, Prompt prompt) {
        this.voice = voice;
        this.prompt = prompt;
    }

    @Override
    public Worded say(String question, Advice.Covered advice) {
        return say(new Asked(question, "", Asked.MOST_CALLS), advice, _ -> { });
    }

    @Override
    public Worded say(Asked asked, Advice.Covered advice, Consumer<Block> ready) {
        Worded said = plain.say(asked.question(), advice);
        Evidence evidence = Evidence.of(said, check);
        if (evidence.open().isEmpty() || voice.off()) {
            return handOver(said, ready);
        }
        String claims = evidence.open().stream().map(statement -> "[" + statement.number() + "] " + statement.text())
                .collect(Collectors.joining("\n"));
        String key = DigestUtils.sha256Hex(String.join("\0", prompt.version(), asked.reader(), asked.question(), claims));
        Worded kept = answers.getIfPresent(key);
        if (kept != null) {
            return handOver(kept, ready);
        }
        var rewording = new Rewording(said, evidence, check, ready);
        var request = prompt.request(Map.of("reader", asked.reader().isEmpty() ? "not known" : asked.reader(),
                "question", Prompt.asData(asked.question()), "claims", claims));
        Voice.Spoken spoken = voice.speak(Errand.shown(request, voice.limits(), asked.calls()), rewording::hear);
        Optional<Failure> failure = spoken.failure();
        Optional<Worded> reworded = failure.isEmpty() ? rewording.finish(NAME, prompt.version()) : Optional.empty();
        log(reworded.isPresent(), failure, rewording);
        if (spoken.calls() > 0) {
            answers.put(key, reworded.orElse(said));
        }
        return reworded.orElseGet(() -> rewording.begun() ? said : handOver(said, ready));
    }

    private static Worded handOver(Worded worded, Consumer<Block> ready) {
        worded.blocks().forEach(ready);
        return worded;
    }

    /// Says what became of the model's words, never the words.
    private void log(boolean reworded, Optional<Failure> failure, Rewording rewording) {
        LOG.info("Model's words {}, prompt {}{}, {} sentences as they stand on our pages, kept back {}",
                reworded ? "used" : "not used", prompt.version(), Failure.after(failure),
                rewording.unchanged(), rewording.faults());
    }
}
