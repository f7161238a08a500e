package foothold.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/// How the interview treats people's time, from `conversation.yaml`.
///
/// @param pace how long questions take
/// @param thin when an answer in someone's own words says too little, and what is asked then
public record Courtesy(Pace pace, Thin thin) {

    /// @param seconds to decide, by the kind of question in lower case, on top of reading it
    public record Pace(@JsonProperty("words-per-minute") int wordsPerMinute, Map<String, Integer> seconds) {
        public Pace {
            seconds = Map.copyOf(seconds);
        }
    }

    /// @param fewestWords that an answer has, not counting the empty ones
    /// @param followUp    what is asked once more, by factor
    public record Thin(@JsonProperty("fewest-words") int fewestWords,
                       @JsonProperty("empty-words") List<String> emptyWords,
                       @JsonProperty("follow-up") Map<String, String> followUp) {
        public Thin {
            emptyWords = List.copyOf(emptyWords);
            followUp = Map.copyOf(followUp);
        }
    }
}
