package foothold.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/// The text files of one or more knowledge folders, laid over each other: a file of a later folder replaces the file
/// of the same name in an earlier one.
///
/// @param files text by path relative to the folder, with `/` between names, in alphabetical order
public record KnowledgeFolder(SortedMap<String, String> files) {

    /// What some Windows editors put before a text.
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int VERSION_LENGTH = 12;

    public KnowledgeFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

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
                files.put(name, text(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge folder " + folder + " cannot be read", e);
        }
        return new KnowledgeFolder(files);
    }

    private static String text(Path path) throws IOException {
        try {
            String text = Files.readString(path).replace("\r\n", "\n");
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException("The knowledge file " + path + " is not text in UTF-8; save it as UTF-8", e);
        }
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
    /// @throws KnowledgeException when the file is missing
    String text(String name) {
        String text = files.get(name);
        if (text == null) {
            throw new KnowledgeException(List.of(new Fault(name, 0, "the file is missing")));
        }
        return text;
    }

    /// The line, from 1, that some words of a file begin on: whole words, over line ends and emphasis.
    public OptionalInt findLine(String name, String words) {
        String plain = files.getOrDefault(name, "").replaceAll("[*`]", "");
        String anyBreaks = Stream.of(words.strip().split("\\s+")).map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        Matcher found = Pattern.compile("(?<![\\w-])" + anyBreaks + "(?![\\w-])").matcher(plain);
        return found.find() ? OptionalInt.of((int) plain.substring(0, found.start() + 1).lines().count())
                : OptionalInt.empty();
    }

    /// The files of a sub-folder with this ending, in alphabetical order.
    List<String> names(String folder, String ending) {
        return files.keySet().stream().filter(name -> name.startsWith(folder + "/") && name.endsWith(ending)).toList();
    }

    /// A short hash of all names and texts: the knowledge version shown on every export.
    String version() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        files.forEach((name, text) -> DigestUtils.updateDigest(digest, name + "\0" + text + "\0"));
        return Hex.encodeHexString(digest.digest()).substring(0, VERSION_LENGTH);
    }
}
