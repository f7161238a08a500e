package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a missing browser fails the build.
class ToolsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "unset", value = {"true, false, true", "TRUE, false, true", "1, false, true", "false, true, false",
        "unset, true, true", "unset, false, false", "'', true, true"})
    void aBuildServerMayNotSkipBrowserTests(String ci, boolean installs, boolean required) {
        assertEquals(required, Tools.required(ci, installs));
    }
}
