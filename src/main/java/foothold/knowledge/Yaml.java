package foothold.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Strict YAML: unknown, missing, empty and repeated fields are refused, since a misspelt key would silently drop a
/// claim. Only what [NullMarks] lets be left out may be left out or empty.
final class Yaml {

    private static final ObjectMapper FORGIVING = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectMapper STRICT = FORGIVING.copy().setAnnotationIntrospector(new NullMarks());
    private static final Pattern MISSING = Pattern.compile("Missing required creator property '([^']+)'");

    private Yaml() {
    }

    /// The value in a YAML text.
    ///
    /// @throws JsonProcessingException when the text is not YAML or not of this shape
    static <T> T read(String text, Class<T> shape) throws JsonProcessingException {
        try {
            T value = STRICT.readValue(text, shape);
            if (value == null) {
                throw JsonMappingException.from((JsonParser) null, "it holds nothing");
            }
            return value;
        } catch (MismatchedInputException missing) {
            throw misspelt(text, shape).orElse(missing);
        }
    }

    /// The unknown field that may explain why a known one is missing.
    private static Optional<MismatchedInputException> misspelt(String text, Class<?> shape) {
        try {
            FORGIVING.readValue(text, shape);
            return Optional.empty();
        } catch (UnrecognizedPropertyException unknown) {
            return Optional.of(unknown);
        } catch (JsonProcessingException another) {
            return Optional.empty();
        }
    }

    /// A fault for a YAML text that could not be read, with the line it was noticed at.
    static Fault fault(String file, String text, JsonProcessingException error) {
        int line = error.getLocation() == null ? 0 : Math.max(0, error.getLocation().getLineNr());
        // The lines that begin with a space repeat the text.
        String problem = error.getOriginalMessage().lines().filter(words -> !words.startsWith(" "))
                .collect(Collectors.joining(", "));
        Matcher missing = MISSING.matcher(problem);
        return switch (error) {
            case UnrecognizedPropertyException unknown ->
                    new Fault(file, lineOfField(text, unknown.getPropertyName(), line),
                            "\"" + unknown.getPropertyName() + "\" is not a field here");
            case InvalidNullException empty -> new Fault(file, line, "\"" + empty.getPropertyName().getSimpleName()
                    + "\" holds nothing, or an empty entry");
            case InvalidFormatException format when format.getTargetType() == LocalDate.class ->
                    new Fault(file, line, "\"" + format.getValue() + "\" is not a date such as 2026-11-23");
            case MismatchedInputException _ when missing.lookingAt() ->
                    new Fault(file, line, "\"" + missing.group(1) + "\" is missing from what ends here");
            case MismatchedInputException _ when problem.startsWith("Trailing token") ->
                    new Fault(file, line, "a file holds one document: nothing may follow a second line of dashes");
            default -> new Fault(file, line, problem);
        };
    }

    /// The last line with a field at or before the end of what it stands in, which is where it is noticed.
    private static int lineOfField(String text, String field, int end) {
        Pattern named = Pattern.compile("(?:^|[\\s{,-])" + Pattern.quote(field) + "[\"']?\\s*:");
        List<String> lines = text.lines().toList();
        for (int line = Math.min(end, lines.size()); line > 0; line--) {
            if (named.matcher(lines.get(line - 1)).find()) {
                return line;
            }
        }
        return end;
    }
}
