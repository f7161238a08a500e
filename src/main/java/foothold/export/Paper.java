package foothold.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Renders the templates of `src/main/jte-export` as XHTML for the PDF files. They escape what they are given.
final class Paper {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "foothold.export.jte");
    private final String css = resource("/export/paper.css");

    /// A filled template.
    ///
    /// @param values its parameters besides `css`
    String fill(String template, Map<String, Object> values) {
        var parameters = new HashMap<>(values);
        parameters.put("css", css);
        var output = new StringOutput();
        engine.render(template + ".jte", parameters, output);
        return SafeText.of(output.toString());
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Paper.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program cannot be read: " + name, e);
        }
    }
}
