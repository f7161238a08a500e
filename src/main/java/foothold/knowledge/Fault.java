package foothold.knowledge;

/// Something wrong in a knowledge file, said so that its editor can mend it.
///
/// @param line from 1; 0 when it is about the file as a whole
public record Fault(String file, int line, String problem) {

    @Override
    public String toString() {
        return "knowledge/" + file + (line > 0 ? ":" + line : "") + ": " + problem;
    }
}
