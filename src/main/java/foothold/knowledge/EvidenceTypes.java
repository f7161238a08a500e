package foothold.knowledge;

import java.util.List;
import java.util.Optional;

/// The published table from a kind of evidence to how sure it lets us be.
public record EvidenceTypes(List<Strength> strengths, List<Type> types) {

    /// A grade, with what it means in plain words.
    public record Strength(String id, String label, String means) {
    }

    /// A kind of evidence and its grade.
    public record Type(String type, String strength) {
    }

    public EvidenceTypes {
        strengths = List.copyOf(strengths);
        types = List.copyOf(types);
    }

    /// The grade that follows from a kind of evidence.
    public Optional<String> strengthOf(String type) {
        return types.stream().filter(known -> known.type().equals(type)).map(Type::strength).findFirst();
    }

    /// What a grade means, in plain words.
    public String meaning(String strength) {
        return strengths.stream().filter(grade -> grade.id().equals(strength)).map(Strength::means).findFirst().orElse("");
    }
}
