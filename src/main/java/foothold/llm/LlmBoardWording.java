package foothold.llm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import foothold.advice.Wording.Asked;
import foothold.checklist.BoardWording;
import foothold.llm.grounding.GroundingCheck;
import foothold.llm.grounding.PlainSentence;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Rewords the lines of a board summary with a language model. Each line is held to the one it rewords, and stays as it is
/// when it does not hold.
final class LlmBoardWording implements BoardWording {

    private static final Logger LOG = LoggerFactory.getLogger(LlmBoardWording.class);
    private static final int KEPT = 200;
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final Pattern LINE = Pattern.compile("\\[(\\d)]\\s*(.+?)(?:\\s*\\[\\1])?");

    private final GroundingCheck check = new GroundingCheck();
    private final Voice voice;
    private final Prompt prompt;
    /// The PDF and the Word file of a summary say the same. By hash, in memory only.
    private final Cache<String, Said> said = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    LlmBoardWording(Voice voice, Prompt prompt) {
        this.voice = voice;
        this.prompt = prompt;
    }

    @Override
    public Said say(List<String> lines) {
        if (voice.off() || !lines.stream().allMatch(PlainSentence::is)) {
            return PLAIN.say(lines);
        }
        String key = DigestUtils.sha256Hex(prompt.version() + "\0" + String.join("\0", lines));
        Said kept = said.getIfPresent(key);
        return kept != null ? kept : ask(lines, key);
    }

    private Said ask(List<String> lines, String key) {
        String numbered = IntStream.range(0, lines.size()).mapToObj(i -> "[" + (i + 1) + "] " + lines.get(i))
                .collect(Collectors.joining("\n"));
        Overheard heard = Overheard.of(voice, Errand.unseen(prompt.request(Map.of("lines", numbered)), voice.limits(),
                Asked.MOST_CALLS));
        Map<Integer, String> written = written(heard.lines());
        List<String> shown = IntStream.range(0, lines.size()).mapToObj(i ->
                holds(written.getOrDefault(i + 1, ""), lines.get(i)) ? written.get(i + 1) : lines.get(i)).toList();
        boolean reworded = !shown.equals(lines);
        LOG.info("Board summary {}, prompt {}, {} lines kept as they are{}", reworded ? "reworded" : "not reworded",
                prompt.version(), lines.stream().filter(shown::contains).count(),
                Failure.after(heard.failure()));
        var result = new Said(shown, reworded ? prompt.version() : "");
        if (heard.failure().isEmpty()) {
            said.put(key, result);
        }
        return result;
    }

    /// What a model wrote for each line, by its number; the first counts.
    private static Map<Integer, String> written(List<String> lines) {
        var written = new HashMap<Integer, String>();
        for (String line : lines) {
            Matcher read = LINE.matcher(line);
            if (read.matches()) {
                written.putIfAbsent(Integer.parseInt(read.group(1)), read.group(2));
            }
        }
        return written;
    }

    private boolean holds(String written, String line) {
        return !written.isEmpty() && check.keepsAll(written, line);
    }
}
