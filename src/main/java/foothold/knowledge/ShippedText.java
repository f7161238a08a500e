package foothold.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Text files that ship with Foothold, from the class path.
public final class ShippedText {

    private ShippedText() {
    }

    /// The text of a file.
    ///
    /// @param path from the root, as in `/openapi.yaml`
    /// @throws IllegalStateException when it does not ship
    public static String of(String path) {
        try (InputStream in = ShippedText.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the file " + path + " does not ship");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path + ", which ships with Foothold, cannot be read", e);
        }
    }
}
