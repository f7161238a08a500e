/// What tests share: a small knowledge base, the shipped one, and people who answer interviews.
@NullMarked
package foothold.testing;

import org.jspecify.annotations.NullMarked;
