package foothold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Foothold in a process of its own, as people run it: with the options that `pom.xml` starts it with, so that what is measured
/// is what is served.
final class ServedProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String SENTENCE_MODEL = "langchain4j-embeddings-bge";

    private final Path data;
    private final Process process;
    private final URI address;

    private ServedProcess(Path data, Process process) throws IOException {
        this.data = data;
        this.process = process;
        String started = process.inputReader().readLine();
        if (started == null) {
            throw new IllegalStateException("it did not start: " + Files.readString(data.resolve("log")));
        }
        this.address = URI.create(started.replaceFirst(".* ", ""));
    }

    /// Starts it and waits until it answers by words and meaning, with the vectors that earlier runs made.
    static ServedProcess byMeaning() throws IOException, InterruptedException {
        return start(_ -> true, Main.class.getName()).when("words-and-meaning");
    }

    /// Starts it without the sentence model, so that it answers by words alone.
    static ServedProcess byWords() throws IOException, InterruptedException {
        return start(entry -> !entry.contains(SENTENCE_MODEL), Main.class.getName()).when("uses words alone");
    }

    /// Starts the [BareTrial], by words and meaning or by words alone.
    static ServedProcess bare(String... arguments) throws IOException {
        return start(_ -> true, BareTrial.class.getName(), arguments);
    }

    private static ServedProcess start(Predicate<String> classPath, String main, String... arguments) throws IOException {
        Path data = Files.createTempDirectory("foothold-served");
        VectorFile.lend(data);
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(System.getProperty("foothold.serving.options").split("\\s+")));
        command.addAll(List.of("-classpath", Stream.of(System.getProperty("java.class.path").split(":")).filter(classPath)
                .collect(Collectors.joining(":")), main));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(data.resolve("log").toFile());
        builder.environment().putAll(Map.of("FOOTHOLD_PORT", "0", "FOOTHOLD_DATA", data.toString(),
                "FOOTHOLD_TURNS_PER_MINUTE", "100000"));
        return new ServedProcess(data, builder.start());
    }

    private ServedProcess when(String search) throws InterruptedException {
        var api = new Api(address.toString());
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!api.get("/health/ready").body().contains(search)) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("it is not ready: " + api.get("/health/ready").body());
            }
            Thread.sleep(100);
        }
        return this;
    }

    URI address() {
        return address;
    }

    /// The processor time that it has taken so far.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try (Stream<Path> files = Files.walk(data)) {
            process.waitFor();
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
