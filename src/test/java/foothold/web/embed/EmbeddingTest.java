package foothold.web.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFileThereIsTheDefaultWithTheListedOrigins() {
        Embedding embedding = Embedding.read(Optional.empty(), List.of("https://intranet.example.org"), folder, Optional.empty());
        assertEquals(Set.of("default"), embedding.sites().keySet());
        assertEquals("'self' https://intranet.example.org", embedding.sites().get("default").ancestors());
    }

    @Test
    void aFileAddsSitesWithTheirOwnLists() throws IOException {
        EmbedSite site = read("""
                trust-intranet:
                  origins: [https://intranet.example.org, "https://*.sharepoint.com"]
                  heading: Ask about our new record
                  theme: {brand: "#003087", button: "#00401e"}
                """).sites().get("trust-intranet");
        assertEquals("'self' https://intranet.example.org https://*.sharepoint.com", site.ancestors());
        assertTrue(site.stylesheet().contains("--foothold-brand: #003087;"), site::stylesheet);
        assertEquals(0, site.idleMinutes());
        assertFalse(site.shareContent());
    }

    @Test
    void aSharedComputersFrameClearsItselfAndATrustedPageMayHearText() throws IOException {
        EmbedSite site = read("kiosk: {origins: [https://intranet.example.org], idle-minutes: 10, share-content: true}").sites().get("kiosk");
        assertEquals(10, site.idleMinutes());
        assertTrue(site.shareContent());
    }

    @ParameterizedTest
    @CsvSource({"https://trust.sharepoint.com, true", "https://a.b.sharepoint.com, true", "https://sharepoint.com, false",
        "https://evilsharepoint.com, false", "https://trust.sharepoint.com.evil.example, false", "http://trust.sharepoint.com, false",
        "https://intranet.example.org, true", "https://intranet.example.org:8443, false", "null, false",
        "https://x@trust.sharepoint.com, false"})
    void aStarStandsForWholeLabelsOfAnHttpsSiteOnly(String origin, boolean allowed) {
        var site = new EmbedSite("one", List.of("https://intranet.example.org", "https://*.sharepoint.com"), "", Map.of());
        assertEquals(allowed, site.allows(origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "demo: {origins: [https://a.example.org]}", "Trust: {origins: [https://a.example.org]}", "one: {origins: []}", "one: {}", "one:",
        "one: {origins: ['*']}", "one: {origins: [http://a.example.org]}", "one: {origins: [https://a.example.org/path]}",
        "one: {origins: ['https://a.*.example.org']}", "one: {origins: ['https://*']}", "one: {origins: [\"https://a.example.org; x\"]}",
        "one: {origins: [https://a.example.org], theme: {brand: red}}", "one: {origins: [https://a.example.org], theme: {focus: '#000000'}}",
        "one: {origins: [https://a.example.org], theme: {brand: '#ffee00'}}",
        "one: {origins: [https://a.example.org], idle-minutes: 0}", "one: {origins: [https://a.example.org], idle-minutes: 1441}",
        "one: {origins: [https://a.example.org], idle-minutes: soon}", "one: {origins: [https://a.example.org], share-content: maybe}", "one: {origins: [https://a.example.org], other: 1}", "- one"})
    void whatCannotBeUsedIsRefusedWithWordsThatNameIt(String yaml) {
        String said = assertThrows(IllegalStateException.class, () -> read(yaml)).getMessage();
        assertTrue(said.startsWith("FOOTHOLD_EMBEDS: "), said);
        assertFalse(said.contains("\n"), said);
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Colours.contrast("#000000", "#ffffff"), 0.01);
        assertEquals(4.54, Colours.contrast("#767676", "#ffffff"), 0.01);
    }

    private Embedding read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("embeds.yaml"), yaml);
        return Embedding.read(Optional.of(file), List.of(), folder, Optional.empty());
    }
}
