package foothold.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The text files of one or more knowledge folders, laid over each other: a file of a later folder replaces the file
/// of the same name in an earlier one.
///
/// @param files text by path relative to the folder, with `/` between names, in alphabetical order
public record KnowledgeFolder(SortedMap<String, String> files) {

    /// The knowledge that ships with Foothold, from the class path (a folder or a jar).
    public static KnowledgeFolder shipped() {
        try {
            URI home = KnowledgeFolder.class.getResource("/knowledge/vocabulary.yaml").toURI();
            if (home.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
                    return read(jar.getPath("/knowledge"));
                }
            }
            return read(Path.of(home).getParent());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The knowledge that ships with Foothold cannot be read", e);
        }
    }

    /// All text files under a folder.
    ///
    /// @throws UncheckedIOException when the folder cannot be read
    public static KnowledgeFolder read(Path folder) {
        var files = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(KnowledgeFolder::isKnowledge)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path).replace("\r\n", "\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge folder " + folder + " cannot be read", e);
        }
        return new KnowledgeFolder(files);
    }

    private static boolean isKnowledge(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return Files.isRegularFile(path) && (name.endsWith(".md") || name.endsWith(".yaml"));
    }

    /// This folder with others laid over it in order.
    public KnowledgeFolder withOverlays(Collection<KnowledgeFolder> overlays) {
        var merged = new TreeMap<>(files);
        overlays.forEach(overlay -> merged.putAll(overlay.files));
        return new KnowledgeFolder(merged);
    }

    /// The text of a file.
    ///
    /// @throws IllegalStateException when the file is missing
    String text(String name) {
        String text = files.get(name);
        if (text == null) {
            throw new IllegalStateException("knowledge/" + name + " is missing");
        }
        return text;
    }

    /// The files of a sub-folder with this ending, in alphabetical order.
    List<String> names(String folder, String ending) {
        return files.keySet().stream().filter(name -> name.startsWith(folder + "/") && name.endsWith(ending)).toList();
    }

    /// A short hash of all names and texts: the knowledge version shown on every export.
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> digest.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
