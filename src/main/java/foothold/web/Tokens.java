package foothold.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/// Random ids and tokens. A token has 256 random bits and is kept only as its SHA-256 hash: with that much randomness a plain
/// hash cannot be turned back.
public final class Tokens {

    private static final int TOKEN_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final SecureRandom random;

    Tokens(SecureRandom random) {
        this.random = random;
    }

    /// A new token.
    public String token() {
        return text(TOKEN_BYTES);
    }

    /// A new conversation id.
    public String id() {
        return text(ID_BYTES);
    }

    /// Whether a text could be a token.
    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /// Whether a text could be the id of a conversation.
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /// Letters drawn with equal chance.
    String letters(String from, int count) {
        return random.ints(count, 0, from.length())
                .collect(StringBuilder::new, (text, at) -> text.append(from.charAt(at)), StringBuilder::append).toString();
    }

    private String text(int bytes) {
        byte[] made = new byte[bytes];
        random.nextBytes(made);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    }

    /// The hash that is kept of a token, or a fingerprint of a request.
    public static String hash(String text) {
        return DigestUtils.sha256Hex(text);
    }

    /// Whether a token is the one with this hash, in time that does not depend on where they differ.
    static boolean matches(String token, String hash) {
        return MessageDigest.isEqual(hash(token).getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }
}
