/// Letting people in: the HTTP API of version 1; in `pages` the server-rendered pages, in `embed` what other sites show.
///
/// Javalin is used here and nowhere else. Uses `conversation` and what it carries: knowledge, what was found, interview, advice
/// and checklist; never the boundary, which `conversation` asks.
/// Every request passes the same few gates before a route sees it: headers, size, media type, origin, rate.
@NullMarked
package foothold.web;

import org.jspecify.annotations.NullMarked;
