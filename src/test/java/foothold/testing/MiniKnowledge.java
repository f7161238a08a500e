package foothold.testing;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A knowledge base of a few lines, for tests that must know all of it. Everything has a default: a test says only
/// what it is about, as YAML lines that replace the default line of the same key.
///
/// Without more said, a question belongs to skills, is on the quick path and offers `good`, `partly`, `poor` and
/// `bad`, which give concern 0 to 3; an action or duty is for every project. It holds three of the seven factors.
public final class MiniKnowledge {

    private static final List<String> FACTORS =
            List.of("skills-and-knowledge", "ways-of-working", "safety-and-equity");

    private final TreeMap<String, String> files = new TreeMap<>(MiniFiles.SHARED);
    private final StringBuilder questions = new StringBuilder();

    public MiniKnowledge() {
        for (String factor : FACTORS) {
            page("factors", factor, MiniFiles.FACTOR, "order: " + (FACTORS.indexOf(factor) + 1));
        }
    }

    /// Adds a question; questions are asked in the order they are added.
    public MiniKnowledge question(String id, String... lines) {
        String yaml = String.join("\n    ", merged(id, MiniFiles.QUESTION, lines));
        questions.append("  - ").append(yaml).append('\n');
        return this;
    }

    /// Adds an opening question, which sets the field of the situation that it is named after.
    public MiniKnowledge opening(String field) {
        return question(field, "sets: " + field, "factor: null", "choices: []");
    }

    /// Adds an action; without a `called-for-by` line, nothing calls for it.
    public MiniKnowledge action(String id, String... lines) {
        return page("actions", id, MiniFiles.ACTION, lines);
    }

    /// Adds a duty: a law of England.
    public MiniKnowledge duty(String id, String... lines) {
        return page("duties", id, MiniFiles.DUTY, lines);
    }

    /// Adds an evidence page of limited strength.
    public MiniKnowledge finding(String id, String... lines) {
        return page("evidence", id, MiniFiles.FINDING, lines);
    }

    /// The knowledge base that all this makes.
    public KnowledgeBase read() {
        files.put("interview/mini.yaml",
                "section: mini\ntitle: Mini\nquestions:" + (questions.isEmpty() ? " []" : "\n" + questions));
        return KnowledgeReader.read(new KnowledgeFolder(files));
    }

    private MiniKnowledge page(String folder, String id, List<String> defaults, String... lines) {
        files.put(folder + "/" + id + ".md", "---\n" + String.join("\n", merged(id, defaults, lines)) + "\n---\n"
                + MiniFiles.TEXT.replace("{id}", id));
        return this;
    }

    private static Iterable<String> merged(String id, List<String> defaults, String... lines) {
        Map<String, String> byKey = new LinkedHashMap<>();
        byKey.put("id", "id: " + id);
        defaults.forEach(line -> byKey.put(key(line), line.replace("{id}", id)));
        List.of(lines).forEach(line -> byKey.put(key(line), line));
        return byKey.values();
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':'));
    }
}
