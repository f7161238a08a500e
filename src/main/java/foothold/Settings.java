package foothold;

import foothold.llm.Provider;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What can be set from outside, read once at start from environment variables, each with a default.
///
/// @param host            the address to listen on
/// @param port            the port to listen on; 0 picks a free one
/// @param data            the folder for the database and the vector cache
/// @param databaseUrl     a JDBC address; none means SQLite in the data folder
/// @param knowledge       folders laid over the shipped knowledge, in order
/// @param embedOrigins    web origins that may call the API from a browser
/// @param retentionDays   how long an untouched conversation is kept
/// @param turnsPerMinute  how many turns or questions one client may send in a minute
/// @param trustedProxies  addresses of reverse proxies whose X-Forwarded-For and X-Forwarded-Proto are believed
/// @param embeds          a file that says which sites may show Foothold in a frame
/// @param publicUrl       the address that other sites know Foothold by
/// @param llm             the language model that rewords answers; none by default
/// @param prompts         a folder with prompts of one's own
record Settings(String host, int port, Path data, Optional<String> databaseUrl, List<Path> knowledge,
                List<String> embedOrigins, int retentionDays, int turnsPerMinute, List<String> trustedProxies,
                Optional<Path> embeds, Optional<String> publicUrl, Optional<Provider> llm, Optional<Path> prompts) {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z.:-]+");
    private static final Pattern ORIGIN = Pattern.compile("https?://([a-z0-9._-]+|\\[[0-9a-f:.]+])(:\\d{1,5})?");

    Settings {
        knowledge = List.copyOf(knowledge);
        embedOrigins = List.copyOf(embedOrigins);
        trustedProxies = List.copyOf(trustedProxies);
    }

    /// The settings in an environment.
    ///
    /// @throws SettingsException for the first value that cannot be used
    static Settings from(Map<String, String> environment) {
        var read = new Reader(environment);
        return new Settings(
                read.matching("FOOTHOLD_HOST", "127.0.0.1", ADDRESS, "a host name or address", "0.0.0.0"),
                read.number("FOOTHOLD_PORT", 7070, 0, 65_535, "8080"),
                data(read.text("FOOTHOLD_DATA").orElse("data")),
                databaseUrl(read),
                read.list("FOOTHOLD_KNOWLEDGE", Settings::knowledge),
                read.list("FOOTHOLD_EMBED_ORIGINS", Settings::origin),
                read.number("FOOTHOLD_RETENTION_DAYS", 90, 1, 3_650, "30"),
                read.number("FOOTHOLD_TURNS_PER_MINUTE", 30, 1, 100_000, "60"),
                read.list("FOOTHOLD_TRUSTED_PROXIES", Settings::proxy),
                read.text("FOOTHOLD_EMBEDS").map(Settings::embeds),
                read.text("FOOTHOLD_PUBLIC_URL").map(Settings::publicUrl),
                LlmSettings.provider(read),
                LlmSettings.prompts(read));
    }

    /// The settings without what a database address may hold of secrets; a key hides itself.
    @Override
    public String toString() {
        return "Settings[host=" + host + ", port=" + port + ", data=" + data + ", databaseUrl="
                + (databaseUrl.isPresent() ? "(set)" : "(none)") + ", knowledge=" + knowledge + ", embedOrigins="
                + embedOrigins + ", retentionDays=" + retentionDays + ", turnsPerMinute=" + turnsPerMinute
                + ", trustedProxies=" + trustedProxies + ", embeds=" + embeds
                + ", publicUrl=" + publicUrl + ", llm=" + llm + ", prompts=" + prompts + "]";
    }

    private static Optional<String> databaseUrl(Reader read) {
        Optional<String> url = read.text("FOOTHOLD_DATABASE_URL");
        if (url.isPresent() && !url.get().startsWith("jdbc:sqlite:") && !url.get().startsWith("jdbc:postgresql:")) {
            throw new SettingsException("FOOTHOLD_DATABASE_URL", "a jdbc:postgresql: or jdbc:sqlite: address",
                    "jdbc:postgresql://db.example.org/foothold");
        }
        return url;
    }

    private static Path data(String text) {
        return path(text).orElseThrow(() -> new SettingsException("FOOTHOLD_DATA", "a folder", "/var/lib/foothold"));
    }

    private static Path knowledge(String text) {
        return path(text).filter(Files::isDirectory).orElseThrow(() -> new SettingsException("FOOTHOLD_KNOWLEDGE",
                "folders that exist, separated by commas", "./our-knowledge"));
    }

    private static Path embeds(String text) {
        return path(text).filter(Files::isRegularFile).orElseThrow(() -> new SettingsException("FOOTHOLD_EMBEDS",
                "a file that exists", "/etc/foothold/embeds.yaml"));
    }

    private static String publicUrl(String text) {
        String url = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        if (!ORIGIN.matcher(url).matches()) {
            throw new SettingsException("FOOTHOLD_PUBLIC_URL", "a web address without a path", "https://advisor.example.org");
        }
        return url;
    }

    /// The path that a text names, if it can name one.
    static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// An origin as browsers send it: in lower case, without the port that its scheme implies.
    private static String origin(String text) {
        String origin = text.toLowerCase(Locale.ROOT);
        if (!ORIGIN.matcher(origin).matches()) {
            throw new SettingsException("FOOTHOLD_EMBED_ORIGINS", "web origins without a path, separated by commas",
                    "https://intranet.example.org");
        }
        String usualPort = origin.startsWith("https:") ? ":443" : ":80";
        return origin.endsWith(usualPort) ? origin.substring(0, origin.length() - usualPort.length()) : origin;
    }

    private static String proxy(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            throw new SettingsException("FOOTHOLD_TRUSTED_PROXIES", "addresses separated by commas", "10.0.0.5");
        }
        return text;
    }

    /// Reads variables; an empty one counts as not set.
    record Reader(Map<String, String> environment) {

        Optional<String> text(String name) {
            return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }

        String matching(String name, String otherwise, Pattern pattern, String shape, String example) {
            String value = text(name).orElse(otherwise);
            if (!pattern.matcher(value).matches()) {
                throw new SettingsException(name, shape, example);
            }
            return value;
        }

        int number(String name, int otherwise, int min, int max, String example) {
            String value = text(name).orElse(String.valueOf(otherwise));
            if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < min || Integer.parseInt(value) > max) {
                throw new SettingsException(name, "a whole number from " + min + " to " + max, example);
            }
            return Integer.parseInt(value);
        }

        <T> List<T> list(String name, Function<String, T> item) {
            return text(name).stream().flatMap(value -> Stream.of(value.split(",")))
                    .map(String::strip).filter(value -> !value.isEmpty()).map(item).toList();
        }
    }
}
