package foothold.store;

import static foothold.store.Samples.NOW;
import static foothold.store.Samples.conversation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.ColleagueLink;
import foothold.conversation.ColleagueLink.Reply;
import foothold.conversation.Conversation;
import foothold.interview.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract's seventh promise: a question to a colleague comes back once, to its owner, and ends with the
/// conversation.
interface ColleagueLinksContract extends StoreUnderTest {

    Reply REPLY = new Reply("digital", new Answer.Chosen(List.of("timed-slow"), "Mostly at eight."));

    @Test
    default void aReplyIsKeptOnceAndComesBackWhole() throws Exception {
        try (var store = (JdbcConversationStore) open()) {
            ColleagueLink link = link(store, "one");
            assertEquals(Optional.of(link), store.colleagueLinks().findByToken("hash of one"));
            assertTrue(store.colleagueLinks().reply("hash of one", REPLY, NOW));
            assertFalse(store.colleagueLinks().reply("hash of one", new Reply("manager", REPLY.answer()), NOW));
            assertEquals(List.of(Optional.of(REPLY)),
                    store.colleagueLinks().of(link.conversation()).stream().map(ColleagueLink::reply).toList());
        }
    }

    @Test
    default void onlyOneOfManyWhoReplyAtOnceIsKept() throws Exception {
        try (var store = (JdbcConversationStore) open()) {
            ColleagueLink link = link(store, "raced");
            var kept = new java.util.concurrent.atomic.AtomicInteger();
            Race.of(6, runner -> {
                if (store.colleagueLinks().reply("hash of raced", REPLY, NOW)) {
                    kept.incrementAndGet();
                }
                return true;
            });
            assertEquals(1, kept.get());
            assertTrue(store.colleagueLinks().of(link.conversation()).getFirst().reply().isPresent());
        }
    }

    @Test
    default void nothingIsKeptAfterTheLinkRanOut() throws Exception {
        try (var store = (JdbcConversationStore) open()) {
            ColleagueLink link = link(store, "late");
            assertFalse(store.colleagueLinks().reply("hash of late", REPLY, link.expiresAt()));
            assertFalse(store.colleagueLinks().reply("hash of nothing", REPLY, NOW));
        }
    }

    @Test
    default void aLinkIsTakenBackByItsOwnerOnly() throws Exception {
        try (var store = (JdbcConversationStore) open()) {
            ColleagueLink link = link(store, "mine");
            Conversation other = conversation();
            store.create(other);
            store.colleagueLinks().delete(other.id(), link.id());
            assertEquals(1, store.colleagueLinks().of(link.conversation()).size());
            store.colleagueLinks().delete(link.conversation(), link.id());
            store.colleagueLinks().delete(link.conversation(), link.id());
            assertEquals(Optional.empty(), store.colleagueLinks().findByToken("hash of mine"));
        }
    }

    @Test
    default void linksEndWithTheirConversation() throws Exception {
        try (var store = (JdbcConversationStore) open()) {
            ColleagueLink link = link(store, "erased");
            store.colleagueLinks().reply("hash of erased", REPLY, NOW);
            store.delete(link.conversation());
            assertEquals(Optional.empty(), store.colleagueLinks().findByToken("hash of erased"));
            assertEquals(List.of(), store.colleagueLinks().of(link.conversation()));
            assertFalse(store.colleagueLinks().add(link));
        }
    }

    private static ColleagueLink link(JdbcConversationStore store, String id) {
        Conversation conversation = conversation();
        store.create(conversation);
        var link = new ColleagueLink(id, "hash of " + id, conversation.id(), "log-in-time", NOW.plusSeconds(60), Optional.empty());
        assertTrue(store.colleagueLinks().add(link));
        return link;
    }
}
