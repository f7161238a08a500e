package foothold.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Who a request comes from, for limits. A client is its conversation token where a conversation is asked for, so that a
/// hospital behind one address is not locked out, and its address otherwise: elsewhere anybody could make up a new
/// token for each request. Both are known only as keyed hashes, in memory.
final class Clients {

    /// People without a conversation share an address with colleagues, so an address may do more than one person.
    private static final int PEOPLE_BEHIND_AN_ADDRESS = 20;
    private static final String CONVERSATIONS = "/api/v1/conversations/";

    private final List<String> trustedProxies;
    private final SecretKeySpec key;

    /// @param trustedProxies reverse proxies whose X-Forwarded-For is believed
    /// @param key            random bytes of this process
    Clients(List<String> trustedProxies, byte[] key) {
        this.trustedProxies = List.copyOf(trustedProxies);
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /// A client.
    ///
    /// @param key    tells it from others, and tells nothing about it
    /// @param people how many people it may stand for
    record Client(String key, int people) {
    }

    /// The client of a request.
    Client of(Context context) {
        String token = context.path().startsWith(CONVERSATIONS) ? context.header("Authorization") : null;
        return token == null ? new Client(hash("address " + address(context)), PEOPLE_BEHIND_AN_ADDRESS)
                : new Client(hash("token " + token), 1);
    }

    /// A key for an address that tries codes, whatever token it sends along.
    String guessing(Context context) {
        return hash("guesses from " + address(context));
    }

    /// The client's address: the peer's, or behind trusted proxies the last one in X-Forwarded-For that is not a proxy of
    /// ours. What a client writes into that header itself stands further left and is never believed.
    private String address(Context context) {
        String peer = context.req().getRemoteAddr();
        String forwarded = context.header("X-Forwarded-For");
        if (forwarded == null || !trustedProxies.contains(peer)) {
            return peer;
        }
        var hops = new ArrayList<>(Arrays.asList(forwarded.split(",")));
        Collections.reverse(hops);
        return hops.stream().map(String::strip).filter(hop -> !trustedProxies.contains(hop)).findFirst().orElse(peer);
    }

    private String hash(String client) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(client.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
