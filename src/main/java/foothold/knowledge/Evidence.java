package foothold.knowledge;

/// How sure a page's evidence lets us be.
///
/// @param type     the kind of study or rule, a word of `evidence-types.yaml`
/// @param strength what follows from the kind by that table: `strong`, `moderate`, `limited` or `opinion`
/// @param seen     `primary` when the source itself was read, `secondary` when only a report of it was
public record Evidence(String type, String strength, String seen) {

    /// Whether only a report of the source was read.
    public boolean secondary() {
        return seen.equals("secondary");
    }
}
