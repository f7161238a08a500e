package foothold.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.stream.Collectors;

/// Strict JSON in, plain JSON out.
final class Json {

    static final String MEDIA_TYPE = "application/json";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private Json() {
    }

    /// The request's body as this shape.
    ///
    /// @throws Problem when it is not JSON, not of this shape, or of another media type
    static <T> T read(Context context, Class<T> shape) {
        String type = context.contentType() == null ? "" : context.contentType();
        if (!type.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE)) {
            throw Problem.unsupportedMediaType("Send the body as application/json.");
        }
        try {
            T value = MAPPER.readValue(context.body(), shape);
            if (value == null) {
                throw Problem.badRequest("Send a JSON object, not null.");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw Problem.badRequest("The field \"" + path(e) + "\" is not known here. Remove it or check its spelling. "
                    + "Known fields: " + e.getKnownPropertyIds().stream().map(String::valueOf).sorted()
                    .collect(Collectors.joining(", ")) + ".");
        } catch (JsonMappingException e) {
            throw Problem.badRequest(e.getPath().isEmpty() ? "Send a JSON object of the shape in /openapi.yaml."
                    : "The field \"" + path(e) + "\" has a value of the wrong kind. See /openapi.yaml for its shape.");
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("The body is not JSON (line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + "). Mend it and send it again.");
        }
    }

    /// Writes a value as the response.
    static void write(Context context, Object value) {
        context.contentType(MEDIA_TYPE).result(text(value));
    }

    /// A value as JSON text.
    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own shapes can always be written", e);
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
