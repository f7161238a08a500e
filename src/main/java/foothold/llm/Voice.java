package foothold.llm;

import dev.langchain4j.model.chat.StreamingChatModel;
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

/// Asks a model, within limits: few calls for each errand, so many at a time, none while it fails again and again.
///
/// Safe for many threads. Each call runs beside the thread that asks, which alone hears its words, watches the clock, and cuts
/// it off; when [#speak] returns or throws, the call is over and its place is free.
final class Voice {

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

    /// What came of an errand.
    ///
    /// @param failure why the answer is not whole; nothing when it is
    /// @param calls   how many calls were made
    record Spoken(Optional<Failure> failure, int calls) {
    }

    /// The limits of an answer that a person sees as it comes.
    Limits limits() {
        return limits;
    }

    /// Whether the model is switched off.
    boolean off() {
        return off.getAsBoolean();
    }

    /// How many calls may begin now.
    int free() {
        return places.availablePermits();
    }

    /// Asks the model.
    ///
    /// @param words is handed the answer in parts on the calling thread, and says whether a person has seen something of it;
    ///              what it throws ends the call
    Spoken speak(Errand errand, Predicate<String> words) {
        try {
            if (!places.tryAcquire(errand.limits().queue().toNanos(), TimeUnit.NANOSECONDS)) {
                return new Spoken(Optional.of(Failure.of(Kind.BUSY)), 0);
            }
            try {
                return calls(errand, new Listening(errand.limits(), words));
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Spoken(Optional.of(Failure.of(Kind.OFF)), errand.calls());
        }
    }

    private Spoken calls(Errand errand, Listening listening) throws InterruptedException {
        for (int call = 1; ; call++) {
            Optional<Failure> failure = call(errand, listening);
            if (failure.isEmpty() || call >= errand.calls() || !failure.get().worthAnother() || listening.shown()) {
                boolean made = failure.isEmpty() || failure.get().kind() != Kind.RESTING;
                return new Spoken(failure, made ? call : call - 1);
            }
            Duration pause = failure.get().retryAfter().orElse(limits.pause());
            if (!listening.hasTimeAfter(pause)) {
                return new Spoken(failure, call);
            }
            Thread.sleep(pause);
        }
    }

    private Optional<Failure> call(Errand errand, Listening listening) throws InterruptedException {
        if (off.getAsBoolean()) {
            return Optional.of(Failure.of(Kind.OFF));
        }
        if (!breaker.tryAcquirePermission()) {
            return Optional.of(Failure.of(Kind.RESTING));
        }
        var call = new ModelCall();
        boolean judged = false;
        try {
            Thread.ofVirtual().name("model-call").start(() -> begin(errand, call));
            Optional<Failure> failure = listening.follow(call, off);
            judged = judge(failure, errand.passing());
            return failure;
        } finally {
            call.cancel();
            if (!judged) {
                breaker.releasePermission();
            }
        }
    }

    private void begin(Errand errand, ModelCall call) {
        try {
            models.apply(call).chat(errand.request(), call);
        } catch (RuntimeException e) {
            call.fail(Failure.of(Kind.BROKEN));
        }
    }

    /// Tells the breaker; a call that was ended by our own switch, or late for something that could not wait, says nothing
    /// about the server.
    private boolean judge(Optional<Failure> failure, boolean passing) {
        if (failure.isEmpty()) {
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
        } else if (failure.get().kind() != Kind.OFF && !(passing && failure.get().late())) {
            breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException(failure.get().toString()));
        } else {
            return false;
        }
        return true;
    }
}
