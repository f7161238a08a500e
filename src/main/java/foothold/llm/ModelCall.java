package foothold.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import foothold.llm.Failure.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// One call to a model. What comes in on the server's threads is queued for the one thread that waits for it, and that thread
/// can cut the call off at any moment, also while nothing comes in. The first end counts; what comes after it is ignored.
final class ModelCall implements StreamingChatResponseHandler {

    /// What is heard of the model.
    sealed interface Heard {
        /// A part of the answer.
        record Words(String text) implements Heard {
        }

        /// The answer was whole.
        record End() implements Heard {
        }

        /// There is no whole answer.
        record Failed(Failure failure) implements Heard {
        }
    }

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final List<Runnable> open = new ArrayList<>();
    private boolean ended;
    private boolean cancelled;

    /// What is heard next, if anything is within a time.
    Optional<Heard> next(Duration wait) throws InterruptedException {
        return Optional.ofNullable(heard.poll(wait.toNanos(), TimeUnit.NANOSECONDS));
    }

    /// Ends the call without a whole answer.
    void fail(Failure failure) {
        end(new Heard.Failed(failure));
    }

    /// Says that nothing more can come in.
    void closed() {
        fail(Failure.of(Kind.CUT_SHORT));
    }

    /// Remembers what has to be closed to cut the call off, or closes it at once when that has happened.
    void onCancel(Runnable close) {
        synchronized (this) {
            if (!cancelled) {
                open.add(close);
                return;
            }
        }
        close.run();
    }

    /// Cuts the call off. Harmless when it has ended.
    void cancel() {
        List<Runnable> closing;
        synchronized (this) {
            cancelled = true;
            ended = true;
            closing = List.copyOf(open);
            open.clear();
        }
        closing.forEach(Runnable::run);
    }

    private synchronized void end(Heard last) {
        if (!ended) {
            ended = true;
            heard.add(last);
        }
    }

    @Override
    public synchronized void onPartialResponse(String text) {
        if (!ended) {
            heard.add(new Heard.Words(text));
        }
    }

    @Override
    public void onPartialToolCall(PartialToolCall call) {
        fail(Failure.of(Kind.TOOL_CALL));
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        fail(Failure.of(Kind.TOOL_CALL));
    }

    /// An answer counts only with text, without tools, and with the word that it is whole.
    @Override
    public void onCompleteResponse(ChatResponse response) {
        String text = response.aiMessage().text();
        if (response.aiMessage().hasToolExecutionRequests()) {
            fail(Failure.of(Kind.TOOL_CALL));
        } else if (response.finishReason() == null) {
            fail(Failure.of(Kind.CUT_SHORT));
        } else if (response.finishReason() != FinishReason.STOP) {
            fail(Failure.of(Kind.NOT_FINISHED));
        } else if (text == null || text.isBlank()) {
            fail(Failure.of(Kind.NO_TEXT));
        } else {
            end(new Heard.End());
        }
    }

    /// The error may quote what the server sent, so nothing of it is kept.
    @Override
    public void onError(Throwable error) {
        fail(Failure.of(Kind.BROKEN));
    }
}
