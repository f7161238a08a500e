package foothold.web.embed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import foothold.knowledge.ShippedText;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/// The files of one version. A version's name ends in a hash over all of them, so what is served under it never changes.
///
/// @param version such as `1.0.0-3f2a9c1b`
record EmbedFiles(String version, List<EmbedFile> files) {

    /// What pages are promised: attributes, methods, events, messages. It grows when one of those does.
    private static final String RELEASE = "1.1.0";
    private static final int HASH_LETTERS = 8;
    /// The script that is served with all that it needs at once.
    private static final String ELEMENT = "chat";
    private static final List<String> SCRIPTS = List.of(ELEMENT, "dom", "style", "en", "advisor", "frontage", "composer", "log",
            "answer", "blocks", "turns", "session", "element", "frame", "cy", "later-en", "later-cy", "panel", "foot", "clear", "context",
            "tab", "idle", "share", "outside", "interview", "interview-en", "interview-cy", "question", "checklist");

    EmbedFiles {
        files = List.copyOf(files);
    }

    /// The files that ship.
    static EmbedFiles shipped() {
        var sources = new LinkedHashMap<String, String>();
        SCRIPTS.forEach(name -> sources.put(name, shipped("foothold-" + name + ".js")));
        var files = new ArrayList<EmbedFile>();
        // The loader is no module and stands alone.
        files.add(file("foothold.js", Script.lean(shipped("foothold.js")).collect(joining("\n", "", "\n"))));
        Scripts.served(ELEMENT, sources).forEach((name, script) -> files.add(file("foothold-" + name + ".js", script)));
        List.of("frame.css", "custom-elements.json").forEach(name -> files.add(file(name, shipped(name))));
        return of(RELEASE, files);
    }

    private static EmbedFile file(String name, String text) {
        return new EmbedFile(name, text.getBytes(UTF_8));
    }

    /// Files under the name that their content gives them.
    static EmbedFiles of(String release, List<EmbedFile> files) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (EmbedFile file : files) {
            digest.update((file.name() + " " + file.content().length + "\n").getBytes(UTF_8));
            digest.update(file.content());
        }
        return new EmbedFiles(release + "-" + Hex.encodeHexString(digest.digest()).substring(0, HASH_LETTERS), files);
    }

    /// The release that a version's name begins with.
    static String release(String version) {
        return version.substring(0, version.length() - HASH_LETTERS - 1);
    }

    /// The file with this name.
    Optional<EmbedFile> find(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /// Where a file of this version is served.
    String path(String name) {
        return "/embed/" + version + "/" + name;
    }

    private static String shipped(String name) {
        return ShippedText.of("/web/embed/" + name);
    }
}
