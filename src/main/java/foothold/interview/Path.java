package foothold.interview;

/// How long an interview a person wants.
public enum Path {
    /// The most telling questions: about ten minutes.
    QUICK,
    /// All questions that fit the project.
    FULL
}
