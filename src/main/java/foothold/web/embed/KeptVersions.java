package foothold.web.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The versions that were ever served from this data folder, so that a page that pins an older one goes on working after
/// an upgrade. A folder whose files do not have the hash in its name is not served.
final class KeptVersions {

    private static final Logger LOG = LoggerFactory.getLogger(KeptVersions.class);
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+-[0-9a-f]{8}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*\\.(js|css|json)");

    private KeptVersions() {
    }

    /// All versions, the current one first; keeps the current one for later.
    static Map<String, EmbedFiles> with(EmbedFiles current, Path folder) {
        Map<String, EmbedFiles> versions = new LinkedHashMap<>();
        versions.put(current.version(), current);
        try {
            keep(current, folder.resolve(current.version()));
            try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder, path ->
                    VERSION.matcher(path.getFileName().toString()).matches())) {
                kept.forEach(path -> read(path, versions));
            }
        } catch (IOException e) {
            LOG.warn("Versions for other sites' pages cannot be kept in {}: {}", folder, e.getMessage());
        }
        return versions;
    }

    private static void keep(EmbedFiles files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (EmbedFile file : files.files()) {
            Path path = folder.resolve(file.name());
            if (!Files.exists(path)) {
                Files.write(path, file.content());
            }
        }
        Files.writeString(folder.resolve("order"), String.join("\n", files.files().stream().map(EmbedFile::name).toList()));
    }

    private static void read(Path folder, Map<String, EmbedFiles> versions) {
        String version = folder.getFileName().toString();
        if (versions.containsKey(version)) {
            return;
        }
        try {
            List<EmbedFile> files = new ArrayList<>();
            for (String name : Files.readAllLines(folder.resolve("order"))) {
                if (NAME.matcher(name).matches()) {
                    files.add(new EmbedFile(name, Files.readAllBytes(folder.resolve(name))));
                }
            }
            EmbedFiles read = EmbedFiles.of(EmbedFiles.release(version), files);
            if (read.version().equals(version)) {
                versions.put(version, read);
            } else {
                LOG.warn("The files in {} were changed, so they are not served", folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a kept version cannot be read: " + folder, e);
        }
    }
}
