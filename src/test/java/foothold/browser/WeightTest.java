package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How much pages weigh, and that nothing they are made of comes from elsewhere.
class WeightTest {

    private static final int KIB = 1024;
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)Frutiger|assets\\.nhs\\.uk|https?://[^\\s\"'`)<>]+");
    /// The name of a file format, addresses that stand for a reader's own, and those that a SharePoint administrator must allow.
    private static final Pattern ALLOWED = Pattern.compile("http://www\\.w3\\.org/.*|https://[a-z.-]*example\\.(org|com|nhs\\.uk).*"
            + "|https://(yourtrust\\.sharepoint|teams\\.microsoft)\\.com");

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @Test
    void aChecklistWithAllItNeedsIsLight() {
        Page page = chromium.page(site.address());
        var loaded = new ArrayList<Response>();
        page.onResponse(loaded::add);
        site.enter(page, Site.Project.FINISHED);
        page.navigate("/interview/checklist");
        assertTrue(loaded.size() >= 2, "page and styles");
        // Reading a body lets further events in, so not of the list that they are added to.
        int weight = List.copyOf(loaded).stream().mapToInt(response -> compressed(response.body())).sum();
        assertTrue(weight <= 60 * KIB, () -> "the checklist weighs " + weight + " bytes");
    }

    @Test
    void theStylesAreSmall() throws IOException {
        int weight = compressed(Files.readAllBytes(Path.of("src/main/resources/web/foothold.css")));
        assertTrue(weight <= 12 * KIB, () -> "the styles weigh " + weight + " bytes");
    }

    @Test
    void noServedFileNamesAnotherMachine() {
        assertEquals(List.of(), Stream.of(Path.of("src/main/resources/web"), Path.of("src/main/jte"))
                .flatMap(WeightTest::files)
                .flatMap(file -> ELSEWHERE.matcher(text(file)).results().map(MatchResult::group)
                        .filter(found -> !ALLOWED.matcher(found).matches()).map(found -> file + ": " + found)).toList());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int compressed(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
