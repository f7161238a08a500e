/// What we still must ask: the interview, replayed from the answers, and the profile they make.
///
/// Uses `knowledge` only. Pure functions: the same answers always give the same stage, so a changed interview never breaks a
/// saved one. Unknown question ids are ignored and new questions are asked.
@NullMarked
package foothold.interview;

import org.jspecify.annotations.NullMarked;
