package foothold.web;

/// A request that cannot be met, as RFC 9457 problem details. Thrown by routes; [Problems] writes it.
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    /// 400: the request is not as this route needs it.
    public static Problem badRequest(String detail) {
        return new Problem(400, "The request cannot be understood", detail);
    }

    /// 403: not from where the request comes.
    public static Problem forbidden(String detail) {
        return new Problem(403, "Not allowed from here", detail);
    }

    /// 404: there is nothing here for this caller. Never says whether it exists for another.
    public static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail);
    }

    /// 406: the answer is not to be had in that form.
    public static Problem notAcceptable(String detail) {
        return new Problem(406, "Not available in this form", detail);
    }

    /// 409: something else came first.
    public static Problem conflict(String detail) {
        return new Problem(409, "The conversation has moved on", detail);
    }

    /// 412: somebody changed it since it was read.
    public static Problem preconditionFailed(String detail) {
        return new Problem(412, "Somebody changed it since", detail);
    }

    /// 413: more than is taken.
    public static Problem tooLarge(String detail) {
        return new Problem(413, "Too long", detail);
    }

    /// 415: not a media type this route reads.
    public static Problem unsupportedMediaType(String detail) {
        return new Problem(415, "Media type not supported", detail);
    }

    /// 422: understood, but it cannot be carried out.
    public static Problem unprocessable(String detail) {
        return new Problem(422, "The request cannot be carried out", detail);
    }

    /// 429: too many requests.
    public static Problem tooMany(String detail) {
        return new Problem(429, "Too many requests", detail);
    }

    /// 501: this service does not do it.
    public static Problem notImplemented(String detail) {
        return new Problem(501, "Not offered", detail);
    }

    /// 503: not now.
    public static Problem unavailable(String detail) {
        return new Problem(503, "Not available right now", detail);
    }

    /// Another status that the server itself produced.
    static Problem ofStatus(int status, String title, String detail) {
        return new Problem(status, title, detail);
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// What went wrong, in a few words.
    public String title() {
        return title;
    }

    /// What to do next.
    public String detail() {
        return String.valueOf(getMessage());
    }
}
