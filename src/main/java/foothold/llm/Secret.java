package foothold.llm;

/// A value that must not be seen: it stays out of logs, errors and pages because it never turns into text by itself.
public record Secret(String value) {

    @Override
    public String toString() {
        return "(hidden)";
    }
}
