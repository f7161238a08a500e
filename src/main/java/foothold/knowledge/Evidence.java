package foothold.knowledge;

import org.jspecify.annotations.Nullable;

/// How sure a page's evidence lets us be.
///
/// @param type      the kind of study or rule, a word of `evidence-types.yaml`
/// @param strength  what follows from the kind and the certainty by that table: `strong`, `moderate`, `limited` or `opinion`
/// @param seen      `primary` when the source itself was read, `secondary` when only a report of it was
/// @param certainty how sure its authors call its result themselves (GRADE), a word of that table, where they do
public record Evidence(String type, String strength, String seen, @Nullable String certainty) {

    /// Whether only a report of the source was read.
    public boolean secondary() {
        return seen.equals("secondary");
    }
}
