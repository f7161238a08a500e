package foothold.web;

import io.javalin.http.Context;
import java.util.List;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/// Who a request comes from, for limits. A client is its conversation token where a conversation is asked for, so that a
/// hospital behind one address is not locked out, and its address otherwise: elsewhere anybody could make up a new
/// token for each request. Both are known only as keyed hashes, in memory.
final class Clients {

    /// People without a conversation share an address with colleagues, so an address may do more than one person.
    private static final int PEOPLE_BEHIND_AN_ADDRESS = 20;
    private static final String CONVERSATIONS = "/api/v1/conversations/";

    private final List<String> trustedProxies;
    private final byte[] key;

    /// @param trustedProxies reverse proxies whose X-Forwarded-For is believed
    /// @param key            random bytes of this process
    Clients(List<String> trustedProxies, byte[] key) {
        this.trustedProxies = List.copyOf(trustedProxies);
        this.key = key.clone();
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
        return List.of(forwarded.split(",")).reversed().stream().map(String::strip)
                .filter(hop -> !trustedProxies.contains(hop)).findFirst().orElse(peer);
    }

    private String hash(String client) {
        // A new one each time: it is not safe for several threads.
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(client);
    }
}
