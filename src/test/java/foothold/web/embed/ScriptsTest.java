package foothold.web.embed;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    private static final String DOM = """
            // Comments stay behind.
            export const one = 1;
            /** Also this one. */
            export function two() {
              return one + 1; // but not this
            }
            """;

    @Test
    void whatTheEntryNeedsIsServedWithinItAndWhatComesLaterTakesItFromThere() {
        Map<String, String> served = Scripts.served("chat", Map.of("dom", DOM,
                "words", "export default { hello: 'Hello' };",
                "chat", "import { two } from './foothold-dom.js';\nimport words from './foothold-words.js';\nstart(two(), words);\nexport { two };",
                "later", "import { one } from './foothold-dom.js';\nimport { more } from './foothold-more.js';\nexport const sum = one + more;",
                "more", "export const more = 2;"));
        assertEquals(Set.of("chat", "later", "more"), served.keySet());
        assertEquals("""
                const $dom = (() => {
                const one = 1;
                function two() {
                return one + 1; // but not this
                }
                return { one, two };
                })();
                const $words = (() => {
                const $default = { hello: 'Hello' };
                return { default: $default };
                })();
                const { two } = $dom;
                const { default: words } = $words;
                start(two(), words);
                export { $dom, $words, two };
                """, served.get("chat"));
        assertEquals("""
                import { $dom } from './foothold-chat.js';
                const { one } = $dom;
                import { more } from './foothold-more.js';
                export const sum = one + more;
                """, served.get("later"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import './foothold-dom.js';", "import * as all from './foothold-dom.js';", "import { one as first } from './foothold-dom.js';",
        "import { one } from '../foothold-dom.js';", "export { one as first };", "export let one = 1;", "export * from './foothold-dom.js';"})
    void whatIsNotUnderstoodIsRefused(String line) {
        String said = assertThrows(IllegalStateException.class, () -> Script.read("bad", line)).getMessage();
        assertTrue(said.contains("foothold-bad.js") && said.contains(line), said);
    }

    @Test
    void modulesThatNeedEachOtherAreRefused() {
        Map<String, String> circle = Map.of("chat", "import { a } from './foothold-a.js';",
                "a", "import { b } from './foothold-b.js';", "b", "import { a } from './foothold-a.js';");
        assertTrue(assertThrows(IllegalStateException.class, () -> Scripts.served("chat", circle)).getMessage().contains("[chat, a, b]"));
    }

    @Test
    void everyLineOfCodeThatShipsIsServedAndNothingThatOnlyExplains() throws IOException {
        String served = EmbedFiles.shipped().files().stream().map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .collect(joining("\n"));
        Set<String> lines = served.lines().collect(toSet());
        try (Stream<Path> sources = Files.list(Path.of("src/main/resources/web/embed"))) {
            for (Path source : sources.filter(one -> one.toString().endsWith(".js")).toList()) {
                for (String line : Script.lean(Files.readString(source)).toList()) {
                    assertTrue(line.matches("(import|export) .*") || lines.contains(line), source + ": " + line);
                }
            }
        }
        assertFalse(served.contains("\n//") || served.contains("\n/**"), "comments stay behind");
    }
}
