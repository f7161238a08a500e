package foothold.checklist;

import foothold.advice.Citation;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/// Tells whether the guidance of a task changed: not its answers, dates or points, only what its pages say.
final class GuidancePrint {

    private static final int SHORT = 12;

    private GuidancePrint() {
    }

    /// A short hash of what a task says and quotes.
    static String of(Task task) {
        Guidance guidance = task.guidance();
        Stream<String> said = Stream.of(task.title(), task.rule(), guidance.why(), guidance.who(), guidance.effort(),
                guidance.doneWhen(), guidance.agreement(), guidance.disagreement(), guidance.equityCheck());
        Stream<String> lists = Stream.of(guidance.how(), guidance.askSupplier()).flatMap(List::stream);
        Stream<String> quoted = task.citations().stream().flatMap(GuidancePrint::words);
        String all = Stream.of(said, lists, quoted).flatMap(words -> words).reduce("", (text, word) -> text + '\0' + word);
        return DigestUtils.sha256Hex(all).substring(0, SHORT);
    }

    private static Stream<String> words(Citation citation) {
        return Stream.of(citation.passage(), citation.quote(), citation.source(), citation.evidenceType(),
                citation.strength());
    }
}
