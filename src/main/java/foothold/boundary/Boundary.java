package foothold.boundary;

import java.text.Normalizer;

/// The check at the door, for every free text of the product, in this order: normalise, personal data, crisis, clinical,
/// misuse, questions about Foothold.
public final class Boundary {

    /// What to do with a text.
    public Verdict check(String text) {
        return new Verdict.Proceed(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    }
}
