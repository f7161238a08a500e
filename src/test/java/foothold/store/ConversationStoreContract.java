package foothold.store;

/// What every [foothold.conversation.ConversationStore] promises. A store's test class implements this and so runs all
/// of it; each parent holds the tests of one promise.
interface ConversationStoreContract
        extends KeepingContract, AppendingContract, RacingContract, ErasingContract, RetentionContract, SharingContract,
        DevicesContract, ColleagueLinksContract {
}
