package foothold.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/// What is said to a model for one kind of work, from a Markdown file.
///
/// The part above its line of dashes is for the model's instructions, the part below holds the places for what changes. What
/// is put there is data: it is put in once and never read for places itself.
final class Prompt {

    private static final Pattern PARTS = Pattern.compile("(?m)^---\\s*$");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");
    private static final int VERSION_LENGTH = 12;

    private final String instructions;
    private final String task;
    private final String version;

    /// Reads a prompt.
    ///
    /// @param needed the places without which it makes no sense
    /// @throws IllegalStateException when it has no line of dashes or lacks such a place
    Prompt(String file, String text, List<String> needed) {
        String[] parts = PARTS.split(text.replace("\r\n", "\n"), 2);
        if (parts.length < 2 || needed.stream().anyMatch(place -> !parts[1].contains(place(place)))) {
            throw new IllegalStateException("the prompt " + file + " needs a line --- and below it the places "
                    + String.join(" and ", needed.stream().map(Prompt::place).toList()));
        }
        this.instructions = parts[0].strip();
        this.task = parts[1].strip();
        this.version = DigestUtils.sha256Hex(text).substring(0, VERSION_LENGTH);
    }

    private static String place(String name) {
        return "{{" + name + "}}";
    }

    /// A short hash of it, to tell what a model's words were made with.
    String version() {
        return version;
    }

    /// The request with these values in its places; a place without a value is left empty.
    ChatRequest request(Map<String, String> values) {
        String text = PLACE.matcher(task)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
        return ChatRequest.builder().messages(SystemMessage.from(instructions), UserMessage.from(text)).build();
    }

    /// A person's text on one line and without the signs that mark where it ends.
    static String asData(String text) {
        return text.replaceAll("[<>]", " ").replaceAll("\\s+", " ").strip();
    }
}
