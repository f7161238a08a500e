package foothold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/// A realistic project of `src/test/resources/personas`: what somebody would answer, and what a good checklist would say.
/// The expectations were written by hand before the planner was asked.
///
/// @param goLive    what they type when asked for the date; a text that is no date is "I don't know"
/// @param path      `quick` or `full`
/// @param answers   a choice by question
record Persona(String id, String title, Map<String, String> situation, String goLive, String path,
               Map<String, String> answers, Expected expect) {

    /// What a good checklist says.
    ///
    /// @param risks      the factors with a serious concern
    /// @param notSerious factors in which this project is not in serious trouble
    /// @param mustHave   tasks that nobody would leave out
    record Expected(List<String> risks, List<String> notSerious, List<String> mustHave) {
    }

    static List<Persona> all() {
        return List.of("acute-epr-england", "gp-triage-england", "virtual-ward-scotland", "scribe-northern-ireland",
                "eprescribing-mental-health-england", "patient-app-community-wales").stream().map(Persona::read).toList();
    }

    private static Persona read(String id) {
        var mapper = new YAMLMapper();
        try (InputStream file = Persona.class.getResourceAsStream("/personas/" + id + ".yaml")) {
            JsonNode root = mapper.readTree(file);
            return new Persona(id, root.get("title").asText(), words(mapper, root.get("situation")),
                    root.get("go-live").asText(), root.get("path").asText(), words(mapper, root.get("answers")),
                    new Expected(list(mapper, root.at("/expect/risks")), list(mapper, root.at("/expect/not-serious")),
                            list(mapper, root.at("/expect/must-have"))));
        } catch (IOException e) {
            throw new AssertionError("the persona " + id + " cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> words(YAMLMapper mapper, JsonNode node) {
        return mapper.convertValue(node, Map.class);
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(YAMLMapper mapper, JsonNode node) {
        return mapper.convertValue(node, List.class);
    }

    /// What they say to a question of the API, as the API takes it.
    Map<String, ?> answer(JsonNode question) {
        String id = question.get("id").asText();
        if (id.equals("go-live-when")) {
            return goLive.matches(".*\\d.*") ? Map.of("question", id, "text", goLive)
                    : Map.of("question", id, "mark", "dont-know");
        }
        String choice = situation.getOrDefault(id, answers.get(id));
        return choice == null ? Map.of("question", id, "mark", "dont-know") : Map.of("question", id, "choice", choice);
    }

    /// Whether they know what to say to a question.
    boolean knows(String question) {
        return question.equals("go-live-when") || situation.containsKey(question) || answers.containsKey(question);
    }
}
