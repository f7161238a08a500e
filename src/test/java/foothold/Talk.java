package foothold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// One conversation over the API, with its token.
public final class Talk {

    private final Api api;
    private final String id;
    private final String token;

    private Talk(Api api, String id, String token) {
        this.api = api.as(token);
        this.id = id;
        this.token = token;
    }

    /// Begins a conversation about an unknown project.
    public static Talk begin(Foothold foothold) {
        JsonNode begun = foothold.api().post("/api/v1/conversations", Map.of()).expect(201).json();
        return new Talk(foothold.api(), begun.get("id").asText(), begun.get("token").asText());
    }

    /// Begins a conversation and starts its interview: the first question waits.
    public static Talk interviewed(Foothold foothold) {
        Talk talk = begin(foothold);
        talk.turn(Map.of("command", "start-interview")).expect(200);
        return talk;
    }

    /// Its id.
    public String id() {
        return id;
    }

    /// Its token.
    public String token() {
        return token;
    }

    /// Its address, with more behind it.
    public String path(String more) {
        return "/api/v1/conversations/" + id + more;
    }

    /// A client that holds its token.
    public Api api() {
        return api;
    }

    /// How it stands.
    public JsonNode state() {
        return api.get(path("")).expect(200).json();
    }

    /// The question that waits.
    public JsonNode question() {
        return state().get("question");
    }

    /// Sends a turn.
    public Response turn(Object body) {
        return api.post(path("/turns"), body);
    }

    /// Sends an answer and gives the state after it.
    public JsonNode answer(Map<String, ?> answer) {
        return turn(Map.of("answer", answer)).expect(200).json();
    }

    /// Its checklist so far.
    public JsonNode checklist() {
        return api.get(path("/checklist")).expect(200).json();
    }
}
