package foothold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The real application with the knowledge that ships, on a free port and a data folder of its own, for one test class:
/// `@RegisterExtension static final Foothold foothold = Foothold.plain();`
public final class Foothold implements BeforeAllCallback, AfterAllCallback {

    private final Map<String, String> settings = new HashMap<>(Map.of("FOOTHOLD_PORT", "0",
            // Tests ask faster than people do; the limit has tests of its own.
            "FOOTHOLD_TURNS_PER_MINUTE", "100000"));
    private boolean byMeaning;
    private Clock clock = Clock.systemUTC();
    private Path data;
    private Main main;

    private Foothold() {
    }

    /// Foothold with its defaults. It answers on words alone until its vectors are made.
    public static Foothold plain() {
        return new Foothold();
    }

    /// Sets a variable of the environment.
    public Foothold with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /// Tells it the time.
    public Foothold by(Clock other) {
        clock = other;
        return this;
    }

    /// Waits before the first test until questions are answered by meaning too.
    public Foothold searchingByMeaning() {
        byMeaning = true;
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        data = Files.createTempDirectory("foothold-test");
        settings.put("FOOTHOLD_DATA", data.toString());
        VectorFile.lend(data);
        main = Main.start(Settings.from(settings), clock);
        if (byMeaning) {
            main.awaitVectors();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        main.close();
        main.awaitVectors();
        VectorFile.takeBack(data);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IOException("the data folder is still in use after closing", e);
        }
    }

    /// Where it listens, without a slash at the end.
    public String address() {
        return main.address();
    }

    /// The folder with its database.
    public Path data() {
        return data;
    }

    /// A client of its API, without a token.
    public Api api() {
        return new Api(address());
    }

    /// A person's browser, without scripts and with no cookies yet.
    public Browser browser() {
        return new Browser(address());
    }

    /// Its routes, as in `GET /api/v1/factors`.
    public List<String> routes() {
        return main.routes();
    }
}
