/// What we must not answer or keep: the check that every free text passes before anything else sees it.
///
/// Uses `knowledge` for its words and signposts. Deterministic rules only, the same on every machine; no model.
@NullMarked
package foothold.boundary;

import org.jspecify.annotations.NullMarked;
