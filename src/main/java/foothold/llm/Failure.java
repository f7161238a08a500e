package foothold.llm;

import java.time.Duration;
import java.util.Optional;

/// Why a model's words were not used. It never holds anything that the server sent but its status.
///
/// @param status     the HTTP status, or 0
/// @param retryAfter when the server asks to be called again
record Failure(Kind kind, int status, Optional<Duration> retryAfter) {

    /// What went wrong.
    enum Kind {
        /// No connection, or one that broke before an answer began.
        UNREACHABLE,
        /// A status other than 200.
        STATUS,
        /// No checked sentence within the limit.
        SILENT,
        /// The answer stopped coming.
        STALLED,
        /// The answer took too long in all.
        OUT_OF_TIME,
        /// The response was too large.
        TOO_LONG,
        /// The response broke or could not be read.
        BROKEN,
        /// The response ended without saying that it was whole.
        CUT_SHORT,
        /// The model stopped for another reason than having ended.
        NOT_FINISHED,
        /// The model said nothing.
        NO_TEXT,
        /// The model wanted to use a tool; it has none.
        TOOL_CALL,
        /// Too many calls at a time.
        BUSY,
        /// Too many failures lately.
        RESTING,
        /// It was switched off.
        OFF
    }

    private static final int SERVER_FAULT = 500;

    static Failure of(Kind kind) {
        return new Failure(kind, 0, Optional.empty());
    }

    /// The end of a line of the log: the failure behind a comma; nothing without one.
    static String after(Optional<Failure> failure) {
        return failure.map(why -> ", " + why).orElse("");
    }

    /// Whether a second call may do better.
    boolean worthAnother() {
        return switch (kind) {
            case UNREACHABLE, BROKEN, CUT_SHORT -> true;
            case STATUS -> status == 408 || status == 425 || status == 429 || status >= SERVER_FAULT;
            case SILENT, STALLED, OUT_OF_TIME, TOO_LONG, NOT_FINISHED, NO_TEXT, TOOL_CALL, BUSY, RESTING, OFF -> false;
        };
    }

    /// Whether the time was over.
    boolean late() {
        return kind == Kind.SILENT || kind == Kind.OUT_OF_TIME;
    }

    @Override
    public String toString() {
        return kind + (status == 0 ? "" : " " + status);
    }
}
