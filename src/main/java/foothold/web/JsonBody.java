package foothold.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// Reads a request's JSON strictly, and says what is wrong with it in words that name the field.
final class JsonBody {

    private JsonBody() {
    }

    /// The request's body as this shape.
    ///
    /// @throws Problem when it is not JSON, not of this shape, or of another media type
    static <T> T read(Context context, Class<T> shape) {
        if (!MediaTypes.of(context).equals(Json.MEDIA_TYPE)) {
            throw Problem.unsupportedMediaType("Send the body as application/json.");
        }
        try {
            T value = Json.MAPPER.readValue(decoded(context.bodyAsBytes()), shape);
            if (value == null) {
                throw Problem.badRequest("Send a JSON object, not null.");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw Problem.badRequest("The field \"" + path(e) + "\" is not known here. Remove it or check its "
                    + "spelling. Known fields: " + e.getKnownPropertyIds().stream().map(String::valueOf).sorted()
                    .collect(Collectors.joining(", ")) + ".");
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof JsonParseException syntax ? notJson(syntax) : notOfThisShape(e);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    /// The text of a body. Broken UTF-8 is refused: mended silently, it would be another text than the one sent.
    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("The body is not UTF-8. Send it in that encoding.");
        }
    }

    private static Problem notJson(JsonProcessingException e) {
        return Problem.badRequest("The body is not JSON, or names a field twice (line " + e.getLocation().getLineNr()
                + ", column " + e.getLocation().getColumnNr() + "). Mend it and send it again.");
    }

    private static Problem notOfThisShape(JsonMappingException e) {
        return Problem.badRequest(e.getPath().isEmpty() ? "Send a JSON object of the shape in /openapi.yaml."
                : "The field \"" + path(e) + "\" has a value of the wrong kind. See /openapi.yaml for its shape.");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]"
                        : Texts.clipped(step.getFieldName()))
                .collect(Collectors.joining("."));
    }
}
