package foothold;

import foothold.knowledge.Ids;
import foothold.llm.Prompts;
import foothold.llm.Provider;
import foothold.llm.Provider.Kind;
import foothold.llm.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// The settings of the language model. Without `FOOTHOLD_LLM` the others are not looked at.
final class LlmSettings {

    private static final String NONE = "none";
    private static final String OLLAMA_URL = "http://127.0.0.1:11434";
    private static final Pattern KINDS = Pattern.compile("none|openai|ollama");
    private static final Pattern MODEL = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._:/@-]{0,199}");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,2000}");

    private LlmSettings() {
    }

    /// The model's server, if one is set.
    static Optional<Provider> provider(Settings.Reader read) {
        String set = read.matching("FOOTHOLD_LLM", NONE, KINDS, "none, openai or ollama", "ollama");
        if (set.equals(NONE)) {
            return Optional.empty();
        }
        Kind kind = Ids.find(Kind.class, set).orElseThrow();
        // An empty model or address does not match, so that a missing one is asked for.
        String model = read.matching("FOOTHOLD_LLM_MODEL", "", MODEL, "the name of a model that the server has", "llama3.1:8b");
        int seconds = read.number("FOOTHOLD_LLM_TIMEOUT_SECONDS", 20, 1, 40, "20");
        return Optional.of(new Provider(kind, url(read, kind), model, key(read), Duration.ofSeconds(seconds)));
    }

    /// The folder with prompts of one's own, if one is set.
    static Optional<Path> prompts(Settings.Reader read) {
        return read.text("FOOTHOLD_PROMPTS").map(text -> Settings.path(text)
                .filter(folder -> Prompts.FILES.stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file))))
                .orElseThrow(() -> new SettingsException("FOOTHOLD_PROMPTS",
                        "a folder with one of the files " + String.join(", ", Prompts.FILES), "./our-prompts")));
    }

    private static URI url(Settings.Reader read, Kind kind) {
        String text = read.text("FOOTHOLD_LLM_URL").orElse(kind == Kind.OLLAMA ? OLLAMA_URL : "");
        try {
            URI url = new URI(text);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // The message would repeat the value; the line below says what it may be.
        }
        throw new SettingsException("FOOTHOLD_LLM_URL", "the address of the model's server, without a query or a password",
                kind == Kind.OLLAMA ? OLLAMA_URL : "https://llm.example.org/v1");
    }

    private static Optional<Secret> key(Settings.Reader read) {
        Optional<String> key = read.text("FOOTHOLD_LLM_KEY");
        Optional<String> file = read.text("FOOTHOLD_LLM_KEY_FILE");
        if (key.isPresent() && file.isPresent()) {
            throw new SettingsException("FOOTHOLD_LLM_KEY_FILE", "left out when FOOTHOLD_LLM_KEY is set", "");
        }
        key.filter(value -> !KEY.matcher(value).matches()).ifPresent(_ -> {
            throw new SettingsException("FOOTHOLD_LLM_KEY", "one word of plain characters", "a1b2c3");
        });
        return key.or(() -> file.map(LlmSettings::keyIn)).map(Secret::new);
    }

    private static String keyIn(String file) {
        try {
            String key = Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
            if (KEY.matcher(key).matches()) {
                return key;
            }
        } catch (IOException | RuntimeException e) {
            // Said below, without what the file holds.
        }
        throw new SettingsException("FOOTHOLD_LLM_KEY_FILE", "a file that holds the key on one line", "/run/secrets/llm-key");
    }
}
