package foothold.web;

import java.util.Locale;
import java.util.Optional;

/// Leaving a conversation and taking it up on another device, by a code that is shown once.
///
/// A code has 80 random bits in four groups, short enough to copy by hand. It is only ever exchanged for a token of 256
/// bits, at two addresses that take ten tries a minute: at that pace one code is found in some 10^17 years.
/// It works until another is made, or the conversation is erased: whoever loses a device needs it again.
public final class Resuming {

    /// Without I, L, O and U, which are misread; they are understood all the same where they are clear.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final Services services;
    private final Tokens tokens;

    Resuming(Services services, Tokens tokens) {
        this.services = services;
        this.tokens = tokens;
    }

    /// A new code for a conversation; the one before stops working.
    ///
    /// @throws Problem 404 when the conversation was erased meanwhile
    public String code(String conversation) {
        String code = tokens.letters(LETTERS, LENGTH);
        if (!services.devices().setCode(conversation, Tokens.hash(code))) {
            throw Problem.notFound("This conversation was erased. Start a new one.");
        }
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /// A conversation taken up, with the only copy of this device's token.
    public record Resumed(String conversation, String token) {
    }

    /// Takes a conversation up; empty for any code that is not right, whatever is wrong with it.
    public Optional<Resumed> resume(String typed) {
        return services.devices().findByCode(Tokens.hash(plain(typed))).flatMap(conversation -> {
            String token = tokens.token();
            return services.devices().add(conversation, Tokens.hash(token), services.clock().instant())
                    ? Optional.of(new Resumed(conversation, token)) : Optional.empty();
        });
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replace('O', '0').replaceAll("[IL]", "1");
    }
}
