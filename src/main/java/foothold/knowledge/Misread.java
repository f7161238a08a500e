package foothold.knowledge;

/// Something in a knowledge file that cannot be used, with the line of the text it was found at.
final class Misread extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private final int line;

    Misread(int line, String problem) {
        super(problem);
        this.line = line;
    }

    /// From 1, in the text that was being read; 0 when it is not known.
    int line() {
        return line;
    }
}
