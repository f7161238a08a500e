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

/// `acceptance.tsv` and `acceptance-element.tsv` say which test shows each line of the acceptance list, and what is left to people.
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
        for (String part : List.of("NVDA", "JAWS", "VoiceOver", "TalkBack", "Dragon", "contrast themes", "400%", "Welsh",
                "People at work")) {
            assertTrue(script.contains(part), part);
        }
    }

    @Test
    void theElementsListHasEveryLineOfTheChat() {
        List<String> numbers = lines("acceptance-element.tsv").stream().map(line -> line.get(0)).toList();
        for (int number = 1; number <= 18; number++) {
            assertTrue(numbers.contains(String.valueOf(number)), "line " + number);
        }
    }

    private static List<List<String>> lines() {
        return Stream.of("acceptance.tsv", "acceptance-element.tsv").flatMap(file -> lines(file).stream()).toList();
    }

    private static List<List<String>> lines(String file) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/browser", file))) {
            return lines.filter(line -> !line.startsWith("#")).skip(1).map(line -> List.of(line.split("\t"))).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertExists(String test) {
        int dot = test.lastIndexOf('.');
        String name = test.substring(0, dot);
        // A test of another package is named with that package's path below ours.
        Class<?> type = assertDoesNotThrow(() -> Class.forName(
                name.contains(".") ? "foothold." + name : AcceptanceTest.class.getPackageName() + "." + name), test);
        assertTrue(Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.getName().equals(test.substring(dot + 1))), test);
    }
}
