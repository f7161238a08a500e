package foothold.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is said to a model: the Markdown file `reword.md`, shipped with Foothold or from a folder of one's own.
///
/// The part above its line of dashes is for the model's instructions, the part below holds the places for what changes. What
/// is put there is data: it is put in once and never read for places itself.
public final class Prompts {

    private static final String FILE = "reword.md";
    private static final Pattern PARTS = Pattern.compile("(?m)^---\\s*$");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(reader|question|claims)}}");
    private static final int VERSION_LENGTH = 12;

    private final String instructions;
    private final String task;
    private final String version;

    private Prompts(String text) {
        String[] parts = PARTS.split(text.replace("\r\n", "\n"), 2);
        if (parts.length < 2 || Stream.of("{{question}}", "{{claims}}").anyMatch(place -> !parts[1].contains(place))) {
            throw new IllegalStateException("the prompt " + FILE
                    + " needs a line --- and below it the places {{question}} and {{claims}}");
        }
        this.instructions = parts[0].strip();
        this.task = parts[1].strip();
        this.version = Hash.of(text).substring(0, VERSION_LENGTH);
    }

    /// The prompt that ships with Foothold.
    public static Prompts shipped() {
        try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + FILE)) {
            return new Prompts(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The prompt that ships with Foothold cannot be read", e);
        }
    }

    /// The prompt in a folder.
    ///
    /// @throws UncheckedIOException  when it cannot be read
    /// @throws IllegalStateException when it has no place for the question or the claims
    public static Prompts in(Path folder) {
        try {
            return new Prompts(Files.readString(folder.resolve(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("The prompt " + folder.resolve(FILE) + " cannot be read", e);
        }
    }

    /// A short hash of the prompt, to tell which one an answer was made with.
    public String version() {
        return version;
    }

    /// The request to reword claims.
    ///
    /// @param reader who asks, in our words; empty when it is not known
    /// @param claims one a line, each with its number
    ChatRequest request(String reader, String question, String claims) {
        Map<String, String> values = Map.of("reader", reader.isEmpty() ? "not known" : reader,
                "question", asData(question), "claims", claims);
        String text = PLACE.matcher(task).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
        return ChatRequest.builder().messages(SystemMessage.from(instructions), UserMessage.from(text)).build();
    }

    /// A person's text on one line and without the signs that mark where it ends.
    private static String asData(String text) {
        return text.replaceAll("[<>]", " ").replaceAll("\\s+", " ").strip();
    }
}
