/// Letting people in: the HTTP API of version 1 and, in `pages`, the server-rendered pages.
///
/// Javalin is used here and nowhere else. Uses conversation, checklist and knowledge, and shows the advice they carry.
/// Every request passes the same few gates before a route sees it: headers, size, media type, origin, rate.
@NullMarked
package foothold.web;

import org.jspecify.annotations.NullMarked;
