package foothold.web.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The files of one version. A version's name ends in a hash over all of them, so what is served under it never changes.
///
/// @param version such as `1.0.0-3f2a9c1b`
record EmbedFiles(String version, List<EmbedFile> files) {

    /// What pages are promised: attributes, methods, events, messages. It grows when one of those does.
    private static final String RELEASE = "1.0.0";
    private static final int HASH_LETTERS = 8;
    private static final List<String> NAMES = List.of("foothold.js", "foothold-chat.js", 
            "foothold-blocks.js", "foothold-session.js", "foothold-interview.js", "foothold-interview-en.js", "foothold-interview-cy.js",
            "foothold-question.js", "foothold-checklist.js", "foothold-foot.js", "foothold-outside.js", "foothold-context.js", "foothold-tab.js", "foothold-clear.js", "foothold-style.js", "foothold-en.js",
            "foothold-cy.js", "foothold-frame.js", "frame.css", "custom-elements.json");

    EmbedFiles {
        files = List.copyOf(files);
    }

    /// The files that ship.
    static EmbedFiles shipped() {
        return of(RELEASE, NAMES.stream().map(name -> new EmbedFile(name, shipped(name))).toList());
    }

    /// Files under the name that their content gives them.
    static EmbedFiles of(String release, List<EmbedFile> files) {
        MessageDigest digest = EmbedFile.digest("SHA-256");
        for (EmbedFile file : files) {
            digest.update((file.name() + " " + file.content().length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(file.content());
        }
        return new EmbedFiles(release + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LETTERS), files);
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

    private static byte[] shipped(String name) {
        try (InputStream in = EmbedFiles.class.getResourceAsStream("/web/embed/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " does not ship");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + name + " cannot be read", e);
        }
    }
}
