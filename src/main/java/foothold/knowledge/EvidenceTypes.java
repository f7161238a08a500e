package foothold.knowledge;

import java.util.List;
import java.util.Optional;

/// The published table from a kind of evidence to how sure it lets us be.
///
/// @param strengths the grades, the strongest first
public record EvidenceTypes(List<Strength> strengths, List<Type> types, List<Certainty> certainties) {

    /// A grade, with what it means in plain words.
    public record Strength(String id, String label, String means) {
    }

    /// A kind of evidence and its grade.
    public record Type(String type, String strength) {
    }

    /// How sure the authors of a study call its result themselves.
    ///
    /// @param highest the highest grade that this leaves, whatever the kind of study
    public record Certainty(String certainty, String highest) {
    }

    public EvidenceTypes {
        certainties = List.copyOf(certainties);
        strengths = List.copyOf(strengths);
        types = List.copyOf(types);
    }

    /// The grade that follows from a kind of evidence and from what its authors say of its certainty; none when either word is
    /// not in the table.
    public Optional<String> strengthOf(Evidence evidence) {
        Optional<String> byKind = types.stream().filter(known -> known.type().equals(evidence.type())).map(Type::strength).findFirst();
        if (evidence.certainty() == null) {
            return byKind;
        }
        return byKind.flatMap(kind -> certainties.stream().filter(known -> known.certainty().equals(evidence.certainty()))
                .map(Certainty::highest).map(most -> rank(kind) > rank(most) ? kind : most).findFirst());
    }

    private int rank(String strength) {
        return strengths.stream().map(Strength::id).toList().indexOf(strength);
    }

    /// What a grade means, in plain words.
    public String meaning(String strength) {
        return strengths.stream().filter(grade -> grade.id().equals(strength)).map(Strength::means).findFirst().orElse("");
    }
}
