/// Foothold on other web sites: the files that their pages load, the frame they show, and what their administrators are
/// told. It knows nothing of answers; the element in those files talks to the same API as everybody.
@NullMarked
package foothold.web.embed;

import org.jspecify.annotations.NullMarked;
