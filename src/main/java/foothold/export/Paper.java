package foothold.export;

import foothold.knowledge.ShippedText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/// Renders the templates of `src/main/jte-export` as XHTML for the PDF files. They escape what they are given.
final class Paper {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "foothold.export.jte");
    private final String css = ShippedText.of("/export/paper.css");

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
}
