package foothold.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Set;

/// How often one client may ask.
final class RateLimits {

    private static final int MOST_CLIENTS = 50_000;

    private static final Set<String> GUESSABLE = Set.of("/resume", "/api/v1/resume");
    /// A code has 80 random bits, so nobody guesses one; this keeps them from trying. People mistype, and share addresses.
    private static final int GUESSES_PER_MINUTE = 10;

    private final int perMinute;
    private final Clients clients;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(Duration.ofMinutes(10)).build();

    RateLimits(int perMinute, Clients clients) {
        this.perMinute = perMinute;
        this.clients = clients;
    }

    /// Counts a request that costs something.
    ///
    /// @throws Problem 429 with `Retry-After` when the client has asked too often
    void count(Context context) {
        if (GUESSABLE.contains(context.path())) {
            count(context, clients.guessing(context), GUESSES_PER_MINUTE);
            return;
        }
        Clients.Client client = clients.of(context);
        count(context, client.key(), perMinute * client.people());
    }

    private void count(Context context, String client, int allowed) {
        Bucket bucket = buckets.get(client, _ -> Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, Duration.ofMinutes(1)))
                .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            context.header("Retry-After", String.valueOf(seconds));
            throw Problem.tooMany("Wait " + (seconds == 1 ? "a second" : seconds + " seconds")
                    + " and try again. What you typed is not lost.");
        }
    }
}
