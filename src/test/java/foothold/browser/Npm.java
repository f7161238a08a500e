package foothold.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Packages from npm, fetched when a comparison is run. Nothing of them is run but in the browser.
record Npm(Path folder) {

    private static final int PATIENCE_MINUTES = 5;

    /// Unpacks a package, unless it is there already.
    ///
    /// @param archive name and version, such as `deep-chat@2.4.2`
    /// @return the folder that holds it as `package`
    /// @throws IOException when it cannot be had, saying what npm said
    Path fetch(String archive) throws IOException, InterruptedException {
        Path to = folder.resolve(archive.replaceAll("[^a-z0-9.]+", "-"));
        if (!Files.isDirectory(to.resolve("package"))) {
            Files.createDirectories(to);
            run(to, "npm", "pack", "--silent", archive);
            try (var files = Files.newDirectoryStream(to, "*.tgz")) {
                for (Path file : files) {
                    run(to, "tar", "-xzf", file.getFileName().toString());
                }
            }
        }
        return to;
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile()).start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException(String.join(" ", command) + ": " + Files.readString(folder.resolve("said")).strip());
        }
    }
}
