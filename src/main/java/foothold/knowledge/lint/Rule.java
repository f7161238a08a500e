package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import java.util.stream.Stream;

/// One thing that knowledge files must hold.
@FunctionalInterface
interface Rule {

    /// Where they do not hold it.
    Stream<Fault> check(Library library);
}
