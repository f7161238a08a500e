package foothold.web.embed;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedFilesTest {

    private static final EmbedFiles FILES = EmbedFiles.shipped();
    private static final Path SOURCES = Path.of("src/main/resources/web/embed");
    private static final int KIB = 1024;

    @TempDir
    Path folder;

    @Test
    void theLoaderFitsItsBudget() {
        assertTrue(zipped("foothold.js") <= 4 * KIB, zipped("foothold.js") + " bytes");
    }

    @Test
    void theElementWithEnglishFitsItsBudget() {
        String element = text("foothold-chat.js");
        assertTrue(element.contains("Your question") && element.contains(":host {"), "words and styles are in it");
        assertFalse(Pattern.compile("(?m)^import ").matcher(element).find(), "it waits for no other file");
        int bytes = zipped("foothold-chat.js");
        assertTrue(bytes <= 15 * KIB, bytes + " bytes");
    }

    @Test
    void allFilesOfTheElementTogetherStaySmall() {
        int bytes = FILES.files().stream().filter(file -> file.name().endsWith(".js")).mapToInt(file -> zipped(file.name())).sum();
        assertTrue(bytes <= 32 * KIB, bytes + " bytes");
    }

    @Test
    void everyFileThatAnotherNamesIsThere() {
        for (EmbedFile file : FILES.files()) {
            Matcher named = Pattern.compile("'\\./(foothold[a-z-]*\\.js)'").matcher(text(file.name()));
            while (named.find()) {
                assertTrue(FILES.find(named.group(1)).isPresent(), file.name() + " names " + named.group(1));
            }
        }
        for (String words : List.of("cy", "later-en", "later-cy", "interview-en", "interview-cy")) {
            assertTrue(FILES.find("foothold-" + words + ".js").isPresent(), words);
        }
    }

    @Test
    void noModuleIsLeftBehind() throws IOException {
        String all = FILES.files().stream().map(file -> text(file.name())).collect(joining());
        try (Stream<Path> listed = Files.list(SOURCES)) {
            for (Path path : listed.toList()) {
                String name = path.getFileName().toString();
                String within = "const $" + name.replaceAll("foothold-|\\.js", "") + " = (";
                assertTrue(FILES.find(name).isPresent() || all.contains(within), name);
            }
        }
    }

    @Test
    void everyModuleIsSmall() throws IOException {
        try (Stream<Path> listed = Files.list(SOURCES)) {
            for (Path path : listed.filter(one -> one.toString().endsWith(".js")).toList()) {
                long lines = Files.readAllLines(path).size();
                assertTrue(lines <= 200, path + " has " + lines + " lines");
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        for (String part : List.of("foothold-", "foothold-interview-", "foothold-later-")) {
            assertEquals(keys(part + "en.js"), keys(part + "cy.js"));
        }
    }

    @Test
    void nothingIsBuiltFromMarkupAndNobodyElseIsAsked() {
        for (EmbedFile file : FILES.files()) {
            String text = text(file.name());
            for (String forbidden : List.of("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
                    "srcdoc", "localStorage", "document.cookie", "Frutiger", "assets.nhs.uk", "setTimeout('", ".style.cssText")) {
                assertFalse(text.contains(forbidden), file.name() + " has " + forbidden);
            }
            assertFalse(Pattern.compile("https?://[a-z]").matcher(text).find(), file.name() + " names an address");
            assertFalse(text.contains(", '*')"), file.name() + " posts messages to anybody");
        }
    }

    @Test
    void aChangedFileIsAnotherVersion() {
        EmbedFiles one = EmbedFiles.of("1.0.0", List.of(new EmbedFile("a.js", bytes("1")), new EmbedFile("b.js", bytes("2"))));
        assertNotEquals(one.version(), EmbedFiles.of("1.0.0", List.of(new EmbedFile("a.js", bytes("12")), new EmbedFile("b.js", bytes("")))).version());
        assertNotEquals(one.version(), EmbedFiles.of("1.0.0", List.of(new EmbedFile("a.js", bytes("1")), new EmbedFile("b.js", bytes("3")))).version());
        assertTrue(FILES.version().matches("1\\.1\\.0-[0-9a-f]{8}"), FILES.version());
    }

    @Test
    void anOlderVersionIsServedAfterAnUpgrade() {
        EmbedFiles old = EmbedFiles.of("0.9.0", List.of(new EmbedFile("foothold.js", bytes("old"))));
        KeptVersions.with(old, folder);
        Map<String, EmbedFiles> now = KeptVersions.with(FILES, folder);
        assertEquals(List.of(FILES.version(), old.version()), List.copyOf(now.keySet()));
        assertArrayEquals(bytes("old"), now.get(old.version()).find("foothold.js").orElseThrow().content());
    }

    @Test
    void aKeptFileThatSomebodyChangedIsNotServed() throws IOException {
        EmbedFiles old = EmbedFiles.of("0.9.0", List.of(new EmbedFile("foothold.js", bytes("old"))));
        KeptVersions.with(old, folder);
        Files.writeString(folder.resolve(old.version()).resolve("foothold.js"), "evil");
        assertEquals(Set.of(FILES.version()), KeptVersions.with(FILES, folder).keySet());
    }

    private static Set<String> keys(String name) throws IOException {
        var keys = new TreeSet<String>();
        Matcher matcher = Pattern.compile("(?:^|[{,] ?|\\n +)'?([a-zA-Z-]+)'?: ['\\[{]").matcher(Files.readString(SOURCES.resolve(name)));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        assertTrue(keys.size() > 15, keys::toString);
        return keys;
    }

    private static int zipped(String name) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(FILES.find(name).orElseThrow().content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static String text(String name) {
        return new String(FILES.find(name).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
