package foothold.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// How often one client may ask. A client is its conversation token where a conversation is asked for, so that a
/// hospital behind one address is not locked out, and its address otherwise: elsewhere anybody could make up a new
/// token for each request. Addresses are kept only as keyed hashes, in memory.
final class RateLimits {

    private static final int MOST_CLIENTS = 50_000;
    /// People without a conversation share an address with colleagues, so an address may ask more often than one person.
    private static final int PEOPLE_BEHIND_AN_ADDRESS = 20;

    private static final String CONVERSATIONS = "/api/v1/conversations/";

    private static final Set<String> GUESSABLE = Set.of("/resume", "/api/v1/resume");
    /// A code has 80 random bits, so nobody guesses one; this keeps them from trying. People mistype, and share addresses.
    private static final int GUESSES_PER_MINUTE = 10;

    private final int perMinute;
    private final List<String> trustedProxies;
    private final SecretKeySpec key;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(Duration.ofMinutes(10)).build();

    RateLimits(int perMinute, List<String> trustedProxies, byte[] key) {
        this.perMinute = perMinute;
        this.trustedProxies = List.copyOf(trustedProxies);
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /// Counts a request that costs something.
    ///
    /// @throws Problem 429 with `Retry-After` when the client has asked too often
    void count(Context context) {
        if (GUESSABLE.contains(context.path())) {
            count(context, "guesses from " + address(context), GUESSES_PER_MINUTE);
            return;
        }
        String token = context.path().startsWith(CONVERSATIONS) ? context.header("Authorization") : null;
        String client = token == null ? "address " + address(context) : "token " + token;
        count(context, client, token == null ? perMinute * PEOPLE_BEHIND_AN_ADDRESS : perMinute);
    }

    private void count(Context context, String client, int allowed) {
        Bucket bucket = buckets.get(hash(client), _ -> Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, Duration.ofMinutes(1)))
                .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            context.header("Retry-After", String.valueOf(seconds));
            throw Problem.tooMany("Wait " + seconds + " seconds and try again. What you typed is not lost.");
        }
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
