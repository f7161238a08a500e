package foothold;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The real application with the knowledge that ships, on a free port and a data folder of its own, for one test class:
/// `@RegisterExtension static final Foothold foothold = Foothold.plain();`, or for all that share one: `Foothold.shared()`.
public final class Foothold implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace HERE = Namespace.create(Foothold.class);

    private final Map<String, String> settings = new HashMap<>(Map.of("FOOTHOLD_PORT", "0",
            // Tests ask faster than people do; the limit has tests of its own.
            "FOOTHOLD_TURNS_PER_MINUTE", "100000"));
    private final boolean shared;
    private boolean byMeaning;
    private Clock clock = Clock.systemUTC();

    private Running running;

    private Foothold(boolean shared) {
        this.shared = shared;
    }

    private record Running(Main main, Path data) implements AutoCloseable {

        static Running start(Map<String, String> settings, Clock clock) {
            try {
                Path data = Files.createTempDirectory("foothold-test");
                VectorFile.lend(data);
                var all = new HashMap<>(settings);
                all.put("FOOTHOLD_DATA", data.toString());
                all.putIfAbsent("FOOTHOLD_KNOWLEDGE", VectorFile.FEW_EXAMPLES.toString());
                return new Running(Main.start(Settings.from(all), clock), data);
            } catch (IOException e) {
                throw new UncheckedIOException("no data folder for a test", e);
            }
        }

        @Override
        public void close() throws IOException {
            main.close();
            try {
                main.awaitVectors();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted before the vectors were made", e);
            }
            VectorFile.takeBack(data);
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new IOException("the data folder is still in use after closing", e);
            }
        }
    }

    /// Foothold with its defaults. It answers on words alone until its vectors are made.
    public static Foothold plain() {
        return new Foothold(false);
    }

    /// Foothold with its defaults, started once for all classes of a run that ask for it so, as a start takes seconds. For
    /// tests that do not mind what others ask it.
    public static Foothold shared() {
        return new Foothold(true);
    }

    /// Sets a variable of the environment.
    public Foothold with(String variable, String value) {
        settings.put(variable, value);
        return own();
    }

    /// Tells it the time.
    public Foothold by(Clock other) {
        clock = other;
        return own();
    }

    private Foothold own() {
        if (shared) {
            throw new IllegalStateException("what is shared has its defaults; begin with plain()");
        }
        return this;
    }

    /// Waits before the first test until questions are answered by meaning too.
    public Foothold searchingByMeaning() {
        byMeaning = true;
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        running = shared ? context.getRoot().getStore(HERE).getOrComputeIfAbsent("shared", _ -> Running.start(settings, clock), Running.class)
                : Running.start(settings, clock);
        if (byMeaning) {
            running.main().awaitVectors();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (!shared) {
            running.close();
        }
    }

    /// Where it listens, without a slash at the end.
    public String address() {
        return running.main().address();
    }

    /// The folder with its database.
    public Path data() {
        return running.data();
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
        return running.main().routes();
    }
}
