package foothold.web.embed;

import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/// One file that other sites' pages load.
///
/// @param name    without a folder
/// @param content its bytes; not to be changed
record EmbedFile(String name, byte[] content) {

    /// Its hash in the form of a page's `integrity` attribute.
    String integrity() {
        return "sha384-" + Base64.getEncoder().encodeToString(DigestUtils.sha384(content));
    }

    /// Its media type.
    String mediaType() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            default -> "application/json";
        };
    }
}
