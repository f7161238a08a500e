package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.Hazard;
import foothold.knowledge.Situation.Field;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Every hazard stands once and belongs to a technology of the vocabulary, without which nobody would be shown it.
final class HazardRules implements Rule {

    private static final String FILE = "hazards.yaml";

    @Override
    public Stream<Fault> check(Library library) {
        Set<String> seen = new HashSet<>();
        return library.knowledge().reference().hazards().stream().flatMap(hazard -> Rule.all(
                seen.add(hazard.id()) ? Stream.empty()
                        : Stream.of(fault(library, hazard, "the hazard id " + hazard.id() + " is used twice")),
                hazard.questions().stream().filter(id -> library.knowledge().findQuestion(id).isEmpty())
                        .map(id -> fault(library, hazard, "there is no question " + id)),
                library.knowledge().vocabulary().terms(Field.TECHNOLOGY).stream()
                        .anyMatch(term -> term.id().equals(hazard.technology())) ? Stream.empty()
                        : Stream.of(fault(library, hazard, "\"" + hazard.technology() + "\" is no technology"))));
    }

    static Fault fault(Library library, Hazard hazard, String problem) {
        return library.fault(FILE, "- id: " + hazard.id(), problem);
    }
}
