package foothold.llm;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import foothold.llm.Failure.Kind;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/// Asks a model, within limits: at most two calls, so many at a time, none while it fails again and again.
///
/// Safe for many threads. Each call runs beside the thread that asks, which alone hears its words, watches the clock, and cuts
/// it off; when [#speak] returns or throws, the call is over and its place is free.
final class Voice {

    private static final int CALLS = 2;
    private static final int FAILURES = 5;
    private static final int WINDOW_SECONDS = 30;
    private static final float HALF = 50;

    private final Function<ModelCall, StreamingChatModel> models;
    private final Limits limits;
    private final BooleanSupplier off;
    private final Semaphore places;
    private final CircuitBreaker breaker;

    Voice(Function<ModelCall, StreamingChatModel> models, Limits limits, BooleanSupplier off) {
        this.models = models;
        this.limits = limits;
        this.off = off;
        this.places = new Semaphore(limits.concurrent());
        this.breaker = CircuitBreaker.of("model", CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.TIME_BASED).slidingWindowSize(WINDOW_SECONDS)
                .minimumNumberOfCalls(FAILURES).failureRateThreshold(HALF)
                .waitDurationInOpenState(limits.rest()).permittedNumberOfCallsInHalfOpenState(1)
                .build());
    }

    /// How many calls may begin now.
    int free() {
        return places.availablePermits();
    }

    /// Asks the model.
    ///
    /// @param words is handed the answer in parts on the calling thread, and says whether a person has seen something of it;
    ///              what it throws ends the call
    /// @return why the answer is not whole; nothing when it is
    Optional<Failure> speak(ChatRequest request, Predicate<String> words) {
        try {
            if (!places.tryAcquire(limits.queue().toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.of(Failure.of(Kind.BUSY));
            }
            try {
                return calls(request, new Listening(limits, words));
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Failure.of(Kind.OFF));
        }
    }

    private Optional<Failure> calls(ChatRequest request, Listening listening) throws InterruptedException {
        for (int call = 1; ; call++) {
            Optional<Failure> failure = call(request, listening);
            if (failure.isEmpty() || call == CALLS || !failure.get().worthAnother() || listening.shown()) {
                return failure;
            }
            Duration pause = failure.get().retryAfter().orElse(limits.pause());
            if (!listening.hasTimeAfter(pause)) {
                return failure;
            }
            Thread.sleep(pause);
        }
    }

    private Optional<Failure> call(ChatRequest request, Listening listening) throws InterruptedException {
        if (off.getAsBoolean()) {
            return Optional.of(Failure.of(Kind.OFF));
        }
        if (!breaker.tryAcquirePermission()) {
            return Optional.of(Failure.of(Kind.RESTING));
        }
        var call = new ModelCall();
        boolean judged = false;
        try {
            Thread.ofVirtual().name("model-call").start(() -> begin(request, call));
            Optional<Failure> failure = listening.follow(call, off);
            judged = judge(failure);
            return failure;
        } finally {
            call.cancel();
            if (!judged) {
                breaker.releasePermission();
            }
        }
    }

    private void begin(ChatRequest request, ModelCall call) {
        try {
            models.apply(call).chat(request, call);
        } catch (RuntimeException e) {
            call.fail(Failure.of(Kind.BROKEN));
        }
    }

    /// Tells the breaker; a call that was ended by our own switch says nothing about the server.
    private boolean judge(Optional<Failure> failure) {
        if (failure.isEmpty()) {
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
        } else if (failure.get().kind() != Kind.OFF) {
            breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException(failure.get().toString()));
        } else {
            return false;
        }
        return true;
    }
}
