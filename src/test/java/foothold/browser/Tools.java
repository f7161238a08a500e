package foothold.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The programs of this machine that browser tests need: Chromium or Chrome, and Node, which Playwright runs on. On Debian
/// as root what is missing is installed, so that a fresh build machine needs no preparation.
///
/// @param missing what is not there, and how to get it; empty when nothing is missing
record Tools(Optional<Path> chromium, Optional<Path> node, String missing) {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final Path LOG = Path.of("target", "browser", "install.log");
    private static final int PATIENCE_MINUTES = 8;

    /// Looks for the programs and installs them where that is our place to do.
    static Tools find() {
        Tools found = look("");
        if (found.complete() || !debianAsRoot()) {
            return found;
        }
        String trouble = install(found);
        return look(trouble);
    }

    boolean complete() {
        return chromium.isPresent() && node.isPresent();
    }

    /// Whether a build without a browser is a failure.
    static boolean required() {
        return required(System.getenv("CI"), debianAsRoot());
    }

    /// What `CI` says counts. Where it says nothing, a machine that this build may install a browser on has to have one in
    /// the end: build servers are such machines, and some do not set `CI`.
    static boolean required(@Nullable String ci, boolean installs) {
        return ci == null || ci.isBlank() ? installs : ci.equalsIgnoreCase("true") || ci.equals("1");
    }

    private static Tools look(String trouble) {
        Optional<Path> chromium = BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst()
                .or(() -> Optional.of(ON_A_MAC).filter(Files::isExecutable));
        Optional<Path> node = onPath("node").or(() -> onPath("nodejs"));
        String missing = (chromium.isEmpty() ? "no Chromium or Chrome on this machine" : "")
                + (chromium.isEmpty() && node.isEmpty() ? " and " : "")
                + (node.isEmpty() ? "no Node on this machine" : "");
        return new Tools(chromium, node, missing.isEmpty() ? "" : missing + "; install it (on Debian: apt-get install "
                + "chromium nodejs) and run the same command again." + trouble);
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, program))
                .filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
    }

    private static boolean debianAsRoot() {
        return Files.exists(Path.of("/etc/debian_version")) && System.getProperty("user.name").equals("root")
                && onPath("apt-get").isPresent();
    }

    private static String install(Tools found) {
        // Liberation stands in for Arial with the same widths, so that lines break as they do for people.
        String packages = (found.chromium().isEmpty() ? " chromium fonts-liberation" : "")
                + (found.node().isEmpty() ? " nodejs" : "");
        System.err.println("[browser tests] installing" + packages + " with apt-get; see " + LOG);
        String apt = "apt-get -o DPkg::Lock::Timeout=300 ";
        return run(apt + "-q update; " + apt + "-q -y --no-install-recommends install" + packages)
                ? "" : " Installing it failed; " + LOG + " says why.";
    }

    private static boolean run(String command) {
        try {
            Files.createDirectories(LOG.getParent());
            var builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).redirectOutput(LOG.toFile());
            builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
            Process process = builder.start();
            process.getOutputStream().close();
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroy();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
