package foothold.store;

import foothold.conversation.ConversationStore;

/// What a store's test provides, so that the contract can be tried on it.
interface StoreUnderTest {

    /// Opens the store on this test's database: empty at first, and the same one every time within a test.
    ConversationStore open() throws Exception;
}
