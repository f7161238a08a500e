package foothold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A response of server-sent events.
public record Events(List<Event> all) {

    /// One event.
    public record Event(String name, JsonNode data) {
    }

    /// The events of a response. Comments are left out; a line that is neither is an error.
    public static Events of(Response response) {
        if (!response.mediaType().equals("text/event-stream")) {
            throw new AssertionError(response.request() + " gave no events: " + response.body());
        }
        return new Events(Arrays.stream(response.body().split("\n\n")).filter(part -> !part.startsWith(":")).map(Events::event)
                .toList());
    }

    private static Event event(String part) {
        String[] lines = part.split("\n");
        if (lines.length != 2 || !lines[0].startsWith("event: ") || !lines[1].startsWith("data: ")) {
            throw new AssertionError("not an event: " + part);
        }
        try {
            return new Event(lines[0].substring(7), new JsonMapper().readTree(lines[1].substring(6)));
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + part, e);
        }
    }

    /// The names in order, each run of one name once.
    public List<String> names() {
        List<String> names = all.stream().map(Event::name).toList();
        return IntStream.range(0, names.size())
                .filter(index -> index == 0 || !names.get(index).equals(names.get(index - 1))).mapToObj(names::get).toList();
    }

    /// The data of the only event with this name.
    public JsonNode only(String name) {
        List<JsonNode> found = named(name);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " events named " + name + " in " + names());
        }
        return found.getFirst();
    }

    /// The data of the events with this name.
    public List<JsonNode> named(String name) {
        return all.stream().filter(event -> event.name().equals(name)).map(Event::data).toList();
    }
}
