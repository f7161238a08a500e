package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `acceptance.tsv` says which test shows each line of the acceptance list, and what is left to people.
class AcceptanceTest {

    private static final String PEOPLE = "people";

    @Test
    void eachLineIsShownByATestThatExistsOrLeftToPeople() {
        for (List<String> line : lines()) {
            assertEquals(3, line.size(), line::toString);
            if (!line.get(2).equals(PEOPLE)) {
                Stream.of(line.get(2).split(",")).forEach(AcceptanceTest::assertExists);
            }
        }
    }

    @Test
    void whatIsLeftToPeopleStandsInTheirScript() throws IOException {
        String script = Files.readString(Path.of("src/main/jte/release-checks.jte"));
        List<String> left = lines().stream().filter(line -> line.get(2).equals(PEOPLE)).map(line -> line.get(0)).toList();
        assertEquals(List.of("m1", "m2", "m3", "m4", "m5", "m6"), left);
        for (String part : List.of("NVDA", "JAWS", "VoiceOver", "TalkBack", "Dragon", "contrast themes", "400 %", "Welsh",
                "People at work")) {
            assertTrue(script.contains(part), part);
        }
    }

    private static List<List<String>> lines() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/browser/acceptance.tsv"))) {
            return lines.filter(line -> !line.startsWith("#")).skip(1).map(line -> List.of(line.split("\t"))).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertExists(String test) {
        String[] names = test.split("\\.");
        Class<?> type = assertDoesNotThrow(() -> Class.forName(AcceptanceTest.class.getPackageName() + "." + names[0]), test);
        assertTrue(Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.getName().equals(names[1])), test);
    }
}
