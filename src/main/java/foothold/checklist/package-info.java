/// What to do next: a project's answers and the knowledge become tasks, each with its reasons and its arithmetic.
///
/// Uses `knowledge`, `interview` and the citations of `advice`. Pure: the same answers and knowledge give the same list.
@NullMarked
package foothold.checklist;

import org.jspecify.annotations.NullMarked;
