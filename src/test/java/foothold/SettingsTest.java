package foothold;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Settings DEFAULTS = new Settings("127.0.0.1", 7070, Path.of("data"), Optional.empty(),
            List.of(), List.of(), 90, 30, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    private static Settings with(String variable, String value) {
        return Settings.from(Map.of(variable, value));
    }

    private static String refusal(String variable, String value) {
        return assertThrows(SettingsException.class, () -> with(variable, value)).getMessage();
    }

    @Test
    void nothingNeedsToBeSet() {
        assertEquals(DEFAULTS, Settings.from(Map.of()));
    }

    @Test
    void everyVariableHasItsPlace(@TempDir Path folder) throws IOException {
        Path wards = Files.createDirectory(folder.resolve("wards"));
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        assertEquals(
                new Settings("0.0.0.0", 8080, Path.of("/var/foothold"), Optional.of("jdbc:postgresql://db/foothold"),
                        List.of(wards, clinics), List.of("https://intranet.example.org", "http://localhost:3000"), 30,
                        60, List.of("10.0.0.5", "::1"), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                Settings.from(Map.of(
                        "FOOTHOLD_HOST", "0.0.0.0",
                        "FOOTHOLD_PORT", "8080",
                        "FOOTHOLD_DATA", "/var/foothold",
                        "FOOTHOLD_DATABASE_URL", "jdbc:postgresql://db/foothold",
                        "FOOTHOLD_KNOWLEDGE", wards + ", " + clinics,
                        "FOOTHOLD_EMBED_ORIGINS", "https://intranet.example.org,http://localhost:3000",
                        "FOOTHOLD_RETENTION_DAYS", "30",
                        "FOOTHOLD_TURNS_PER_MINUTE", "60",
                        "FOOTHOLD_TRUSTED_PROXIES", "10.0.0.5, ::1")));
    }

    @Test
    void whereOtherSitesFindUsHasItsPlaceToo(@TempDir Path folder) throws IOException {
        Path embeds = Files.createFile(folder.resolve("embeds.yaml"));
        assertEquals(Optional.of(embeds), with("FOOTHOLD_EMBEDS", embeds.toString()).embeds());
        assertEquals(Optional.of("https://advisor.example.org"), with("FOOTHOLD_PUBLIC_URL", "https://advisor.example.org/").publicUrl());
        assertTrue(refusal("FOOTHOLD_EMBEDS", folder.toString()).contains("/etc/foothold/embeds.yaml"));
        assertTrue(refusal("FOOTHOLD_PUBLIC_URL", "advisor.example.org").contains("https://advisor.example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOOTHOLD_HOST", "FOOTHOLD_PORT", "FOOTHOLD_DATA", "FOOTHOLD_DATABASE_URL",
            "FOOTHOLD_KNOWLEDGE", "FOOTHOLD_EMBED_ORIGINS", "FOOTHOLD_RETENTION_DAYS", "FOOTHOLD_TURNS_PER_MINUTE",
            "FOOTHOLD_TRUSTED_PROXIES"})
    void anEmptyVariableCountsAsUnset(String variable) {
        assertEquals(DEFAULTS, with(variable, ""));
        assertEquals(DEFAULTS, with(variable, "  "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FOOTHOLD_HOST             | two words                   | a host name or address
            FOOTHOLD_HOST             | http://localhost            | a host name or address
            FOOTHOLD_PORT             | none                        | a whole number from 0 to 65535
            FOOTHOLD_PORT             | -1                          | a whole number from 0 to 65535
            FOOTHOLD_PORT             | 65536                       | a whole number from 0 to 65535
            FOOTHOLD_PORT             | 99999999999                 | a whole number from 0 to 65535
            FOOTHOLD_DATABASE_URL     | jdbc:mysql://db/foothold    | a jdbc:postgresql: or jdbc:sqlite: address
            FOOTHOLD_KNOWLEDGE        | ./no-such-folder            | folders that exist, separated by commas
            FOOTHOLD_EMBED_ORIGINS    | *                           | web origins without a path, separated by commas
            FOOTHOLD_EMBED_ORIGINS    | intranet.example.org        | web origins without a path, separated by commas
            FOOTHOLD_EMBED_ORIGINS    | https://example.org/        | web origins without a path, separated by commas
            FOOTHOLD_EMBED_ORIGINS    | https://example.org?a=b     | web origins without a path, separated by commas
            FOOTHOLD_EMBED_ORIGINS    | https://example.org#here    | web origins without a path, separated by commas
            FOOTHOLD_EMBED_ORIGINS    | https://me@example.org      | web origins without a path, separated by commas
            FOOTHOLD_EMBED_ORIGINS    | https://[example.org        | web origins without a path, separated by commas
            FOOTHOLD_EMBED_ORIGINS    | https://a.org https://b.org | web origins without a path, separated by commas
            FOOTHOLD_EMBED_ORIGINS    | ftp://example.org           | web origins without a path, separated by commas
            FOOTHOLD_RETENTION_DAYS   | 0                           | a whole number from 1 to 3650
            FOOTHOLD_RETENTION_DAYS   | for ever                    | a whole number from 1 to 3650
            FOOTHOLD_TURNS_PER_MINUTE | 0                           | a whole number from 1 to 100000
            FOOTHOLD_TURNS_PER_MINUTE | 2.5                         | a whole number from 1 to 100000
            FOOTHOLD_TRUSTED_PROXIES  | 10.0.0.0/8                  | addresses separated by commas
            """)
    void aWrongValueIsAnsweredWithOneLineThatHelps(String variable, String value, String shape) {
        String message = refusal(variable, value);
        assertTrue(message.startsWith(variable + " must be " + shape + ", for example " + variable + "="), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void whatCannotBeAPathIsNoFolder() {
        for (String variable : List.of("FOOTHOLD_DATA", "FOOTHOLD_KNOWLEDGE")) {
            String message = refusal(variable, "a\0b");
            assertTrue(message.startsWith(variable + " must be "), message);
        }
    }

    @Test
    void theExampleInAMessageIsAValueThatWorks() {
        for (String variable : List.of("FOOTHOLD_HOST", "FOOTHOLD_PORT", "FOOTHOLD_DATABASE_URL",
                "FOOTHOLD_EMBED_ORIGINS", "FOOTHOLD_RETENTION_DAYS", "FOOTHOLD_TURNS_PER_MINUTE",
                "FOOTHOLD_TRUSTED_PROXIES")) {
            String message = refusal(variable, "?!");
            with(variable, message.substring(message.lastIndexOf('=') + 1));
        }
    }

    @Test
    void originsAreKeptAsBrowsersSendThem() {
        assertEquals(List.of("https://intranet.example.org", "http://localhost:3000"),
                with("FOOTHOLD_EMBED_ORIGINS", "HTTPS://Intranet.Example.org:443,http://LOCALHOST:3000")
                        .embedOrigins());
    }

    @Test
    void whatADatabaseAddressHoldsOfSecretsIsNotShown() {
        Settings settings = with("FOOTHOLD_DATABASE_URL", "jdbc:postgresql://db/foothold?password=hunter2");
        assertFalse(settings.toString().contains("hunter2"), settings.toString());
        assertTrue(settings.toString().contains("databaseUrl=(set)"), settings.toString());
        assertTrue(DEFAULTS.toString().contains("databaseUrl=(none)"), DEFAULTS.toString());
        String refused = refusal("FOOTHOLD_DATABASE_URL", "postgresql://me:hunter2@db/foothold");
        assertFalse(refused.contains("hunter2"), refused);
    }

    @Test
    void listsCannotBeChangedAfterwards() {
        assertThrows(UnsupportedOperationException.class, () -> DEFAULTS.embedOrigins().add("https://example.org"));
    }
}
