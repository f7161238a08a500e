package foothold.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/// Knowledge files that cannot be read; names every fault with its file and line.
public final class KnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    KnowledgeException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /// What is wrong, a fault each.
    public List<Fault> faults() {
        return faults;
    }
}
