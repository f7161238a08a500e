package foothold.llm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import foothold.conversation.Rephraser;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Rephrases follow-ups with a language model, in one call within a second and a half.
final class LlmRephraser implements Rephraser {

    private static final Logger LOG = LoggerFactory.getLogger(LlmRephraser.class);
    private static final int KEPT = 500;
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final Pattern QUOTED = Pattern.compile("^[\"\u201c](.*)[\"\u201d]$");

    private final Voice voice;
    private final Prompt prompt;
    /// A conversation is replayed whenever it is looked at, and the same follow-up is then searched for as before; also when
    /// there was no rephrasing, so that an answer does not change while somebody reads it. In memory only.
    private final Cache<String, Optional<String>> said = Caffeine.newBuilder()
            .maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    LlmRephraser(Voice voice, Prompt prompt) {
        this.voice = voice;
        this.prompt = prompt;
    }

    @Override
    public Rephrased rephrase(String before, String question) {
        if (voice.off()) {
            return Rephrased.NOTHING;
        }
        String key = DigestUtils.sha256Hex(String.join("\0", prompt.version(), before, question));
        Optional<String> kept = said.getIfPresent(key);
        return kept != null ? new Rephrased(kept, 0) : ask(before, question, key);
    }

    private Rephrased ask(String before, String question, String key) {
        var request = prompt.request(Map.of("before", Prompt.asData(before), "question", Prompt.asData(question)));
        Overheard heard = Overheard.of(voice, Errand.inPassing(request, voice.limits()));
        Optional<String> text = heard.lines().size() == 1
                ? Optional.of(QUOTED.matcher(heard.lines().getFirst()).replaceFirst("$1")) : Optional.empty();
        LOG.info("Follow-up {}, prompt {}{}", text.isPresent() ? "rephrased" : "not rephrased", prompt.version(),
                Failure.after(heard.failure()));
        said.put(key, text);
        return new Rephrased(text, heard.calls());
    }
}
