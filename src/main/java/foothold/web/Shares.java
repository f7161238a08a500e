package foothold.web;

import foothold.checklist.Checklist;
import foothold.conversation.Conversation;
import foothold.conversation.Share;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Read-only links to a checklist: made, listed and ended by whoever holds the conversation, opened by whoever has the
/// link. A link shows the answers as they were when it was made, so that nobody shares by accident what they say later.
public final class Shares {

    /// Where a link leads, before its token.
    public static final String PATH = "/shared/";

    private static final int MOST = 20;
    private static final int USUAL_DAYS = 30;
    private static final List<Integer> DAYS = List.of(7, USUAL_DAYS, 90);

    private final Services services;
    private final Tokens tokens;

    Shares(Services services, Tokens tokens) {
        this.services = services;
        this.tokens = tokens;
    }

    /// A new link with the only copy of its address.
    ///
    /// @param path where it leads on this server; whoever knows it can read the checklist
    public record Made(Share share, String path) {
    }

    /// What somebody with a link sees.
    public record View(Share share, Checklist checklist) {
    }

    /// For how many days a link may last: never longer than the conversation is kept for.
    public List<Integer> days() {
        int kept = (int) services.kept().toDays();
        List<Integer> days = DAYS.stream().filter(some -> some <= kept).toList();
        return days.isEmpty() ? List.of(kept) : days;
    }

    /// For how many days a link lasts when nobody chose.
    public int usualDays() {
        return days().contains(USUAL_DAYS) ? USUAL_DAYS : days().getLast();
    }

    /// Makes a link to the checklist of a conversation as it is now.
    ///
    /// @throws Problem when there is no checklist yet, there are too many links, or these days are not offered
    public Made make(Conversation conversation, int days) {
        if (!days().contains(days)) {
            throw Problem.badRequest("days must be one of " + days() + ".");
        }
        if (!services.dialogue().checklistReady(conversation)) {
            throw Problem.unprocessable("There is no checklist to share yet. Answer a few questions first.");
        }
        if (live(conversation).size() >= MOST) {
            throw Problem.unprocessable("There are " + MOST + " links already. End one that is no longer needed first.");
        }
        String token = tokens.token();
        Instant now = services.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var share = new Share(tokens.id(), conversation.id(), Tokens.hash(token), conversation.sequence(), now,
                now.plus(Duration.ofDays(days)));
        if (!services.store().shares().create(share)) {
            throw Problem.notFound("This conversation was erased. Start a new one.");
        }
        return new Made(share, PATH + token);
    }

    /// The links of a conversation that open something now, the oldest first.
    public List<Share> live(Conversation conversation) {
        Instant now = services.clock().instant();
        return services.store().shares().of(conversation.id()).stream().filter(share -> share.isLive(now)).toList();
    }

    /// Ends a link for good.
    ///
    /// @return whether the conversation had one with this id
    public boolean end(Conversation conversation, String id) {
        return services.store().shares().delete(conversation.id(), id);
    }

    /// What a link shows.
    ///
    /// @param token the end of the link's address
    /// @throws Problem 404 for a link that has expired, was ended and never was alike
    public View open(String token) {
        return find(token).flatMap(share -> services.store().find(share.conversation())
                        .map(conversation -> conversation.upTo(Math.min(share.sequence(), conversation.sequence())))
                        .map(shown -> new View(share, services.dialogue().checklist(shown).withoutNotes())))
                .orElseThrow(() -> Problem.notFound("This link has ended, or it is not complete. "
                        + "Ask the person who sent it for a new one."));
    }

    private Optional<Share> find(String token) {
        return Tokens.isToken(token)
                ? services.store().shares().find(Tokens.hash(token))
                        .filter(share -> share.isLive(services.clock().instant()))
                : Optional.empty();
    }
}
