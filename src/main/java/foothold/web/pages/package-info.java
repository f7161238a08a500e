/// The pages for people: plain HTML from the server, complete without scripts, every state at an address of its own.
@NullMarked
package foothold.web.pages;

import org.jspecify.annotations.NullMarked;
