package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import java.util.stream.Stream;

/// One thing that knowledge files must hold.
@FunctionalInterface
interface Rule {

    /// Where they do not hold it.
    Stream<Fault> check(Library library);

    /// The faults of several checks, one after the other.
    @SafeVarargs
    static Stream<Fault> all(Stream<Fault>... checks) {
        Stream<Fault> all = Stream.empty();
        for (Stream<Fault> check : checks) {
            all = Stream.concat(all, check);
        }
        return all;
    }
}
