package foothold.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Strict YAML: unknown, missing and empty fields are refused, since a misspelt key would silently drop a claim.
final class Yaml {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final Pattern SNAKE_LINE = Pattern.compile("line (\\d+)");

    private Yaml() {
    }

    /// The value in a YAML text.
    ///
    /// @throws JsonProcessingException when the text is not YAML or not of this shape
    static <T> T read(String text, Class<T> shape) throws JsonProcessingException {
        return MAPPER.readValue(text, shape);
    }

    /// A fault for a YAML text that could not be read, with the line it was noticed at.
    static Fault fault(String file, JsonProcessingException error) {
        int line = error.getLocation() == null ? 0 : error.getLocation().getLineNr();
        String problem = error.getOriginalMessage();
        Matcher lineInText = SNAKE_LINE.matcher(problem);
        if (line <= 0 && lineInText.find()) {
            line = Integer.parseInt(lineInText.group(1));
        }
        return new Fault(file, Math.max(line, 0), problem.lines().findFirst().orElse("not YAML"));
    }
}
