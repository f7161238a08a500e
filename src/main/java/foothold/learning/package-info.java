/// Telling texts apart by others that are labelled: how alike two texts are in meaning and in words, and least squares on top.
///
/// Uses nothing of Foothold. ONNX Runtime is used here to compare vectors; where vectors come from is not its business.
@NullMarked
package foothold.learning;

import org.jspecify.annotations.NullMarked;
