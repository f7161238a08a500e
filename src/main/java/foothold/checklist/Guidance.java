package foothold.checklist;

import foothold.advice.Citation;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/// Tells whether the guidance of a task changed: not its answers, dates or points, only what its pages say.
final class Guidance {

    private static final int SHORT = 12;

    private Guidance() {
    }

    /// A short hash of what a task says and quotes.
    static String print(Task task) {
        Stream<String> said = Stream.of(task.title(), task.rule(), task.why(), task.who(), task.effort(),
                task.doneWhen(), task.agreement(), task.disagreement(), task.equityCheck());
        Stream<String> lists = Stream.of(task.how(), task.askSupplier()).flatMap(List::stream);
        Stream<String> quoted = task.citations().stream().flatMap(Guidance::words);
        String all = Stream.of(said, lists, quoted).flatMap(words -> words).reduce("", (text, word) -> text + '\0' + word);
        return DigestUtils.sha256Hex(all).substring(0, SHORT);
    }

    private static Stream<String> words(Citation citation) {
        return Stream.of(citation.passage(), citation.quote(), citation.source(), citation.evidenceType(),
                citation.strength());
    }
}
