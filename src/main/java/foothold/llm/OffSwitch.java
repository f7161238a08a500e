package foothold.llm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Whether the model is switched off: it is as long as a file exists. Looked up at most once a second.
final class OffSwitch implements BooleanSupplier {

    /// The file's name in the data folder.
    static final String FILE = "llm-off";

    private static final long KEPT = Duration.ofSeconds(1).toNanos();

    private final Path file;
    private final LongSupplier nanos;
    private long looked;
    private boolean off;

    OffSwitch(Path folder, LongSupplier nanos) {
        this.file = folder.resolve(FILE);
        this.nanos = nanos;
        this.looked = nanos.getAsLong() - KEPT;
    }

    @Override
    public synchronized boolean getAsBoolean() {
        long now = nanos.getAsLong();
        if (now - looked >= KEPT) {
            looked = now;
            off = Files.exists(file);
        }
        return off;
    }
}
