package foothold.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs [AppendUntilKilled] in a second JVM and kills that as a power cut would, without a chance to close anything.
///
/// @param data      the data folder of the store
/// @param temporary a folder for what the second JVM leaves behind
record KilledProcess(Path data, Path temporary) {

    /// What the process had said when it was killed, some milliseconds after it said a line that begins so.
    List<String> killedAfter(String beginning, int lines, long millis) throws Exception {
        Path errors = temporary.resolve("errors.txt");
        Process process = start(errors);
        var said = new ArrayList<String>();
        try (BufferedReader output = process.inputReader()) {
            for (int met = 0; met < lines;) {
                String line = output.readLine();
                if (line == null) {
                    throw new AssertionError("The process ended by itself: " + Files.readString(errors));
                }
                said.add(line);
                met += line.startsWith(beginning) ? 1 : 0;
            }
            if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The process ended by itself: " + Files.readString(errors));
            }
            // By its handle, which leaves the pipe open: what the process said before is still in it.
            process.toHandle().destroyForcibly();
            output.lines().forEach(said::add);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return said;
    }

    private Process start(Path errors) throws IOException {
        return new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
                "-Djava.io.tmpdir=" + temporary,
                "-classpath", System.getProperty("java.class.path"), AppendUntilKilled.class.getName(), data.toString())
                .redirectError(errors.toFile()).start();
    }
}
