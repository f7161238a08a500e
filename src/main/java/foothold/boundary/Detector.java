package foothold.boundary;

import java.util.List;

/// Finds one kind of detail of a person.
@FunctionalInterface
interface Detector {

    /// The details in a text; several may overlap.
    List<Verdict.Found> find(Words words);
}
