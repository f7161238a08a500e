package foothold.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import foothold.conversation.StoreException;
import foothold.conversation.Turn;
import foothold.interview.Answer;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.util.EnumMap;
import java.util.Optional;

/// Turns and situations as JSON text. The names written here are kept in databases: they are never changed, only added
/// to.
final class TurnJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "turn")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Turn.Asked.class, name = "asked"),
        @JsonSubTypes.Type(value = Turn.Started.class, name = "started"),
        @JsonSubTypes.Type(value = Turn.Answered.class, name = "answered"),
        @JsonSubTypes.Type(value = Turn.WentBack.class, name = "went-back"),
        @JsonSubTypes.Type(value = Turn.TaskNoted.class, name = "task-noted"),
        @JsonSubTypes.Type(value = Turn.Reviewed.class, name = "reviewed"),
        @JsonSubTypes.Type(value = Turn.Described.class, name = "described"),
        @JsonSubTypes.Type(value = Turn.FromColleague.class, name = "from-colleague")
    })
    private interface TurnNames {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Chosen.class, name = "chosen"),
        @JsonSubTypes.Type(value = Answer.Said.class, name = "said"),
        @JsonSubTypes.Type(value = Answer.Marked.class, name = "marked"),
        @JsonSubTypes.Type(value = Answer.Skipped.class, name = "skipped")
    })
    private interface AnswerNames {
    }

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Turn.class, TurnNames.class)
            .addMixIn(Answer.class, AnswerNames.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private TurnJson() {
    }

    static String write(Turn turn) {
        return text(turn);
    }

    static Turn readTurn(String json) {
        return read(json, new TypeReference<>() { }, "a kept turn cannot be read");
    }

    static String write(Answer answer) {
        return text(answer);
    }

    static Answer readAnswer(String json) {
        return read(json, new TypeReference<>() { }, "a kept answer cannot be read");
    }

    static String write(Situation situation) {
        var words = new EnumMap<Field, String>(Field.class);
        words.putAll(situation.known());
        return text(words);
    }

    static Situation readSituation(String json) {
        var words = new TypeReference<EnumMap<Field, String>>() { };
        return new Situation(read(json, words, "a kept situation cannot be read"));
    }

    private static <T> T read(String json, TypeReference<T> type, String failure) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, type)).orElseThrow(() -> new StoreException(failure));
        } catch (JsonProcessingException e) {
            throw new StoreException(failure, e);
        }
    }

    private static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a turn can always be written", e);
        }
    }
}
