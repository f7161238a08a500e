package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import foothold.conversation.Requested.Wish;
import foothold.interview.Answer;
import foothold.interview.Path;
import foothold.knowledge.Question;
import java.util.List;
import java.util.OptionalInt;

/// One conversation, as a client takes its turns. The methods that answer a [State] fail when the turn was not
/// accepted.
record Talk(String id, Dialogue dialogue, ConversationStore store) {

    State start(Path path) {
        return accepted(new Wish.Take(new Turn.Started(path)));
    }

    State ask(String text) {
        return accepted(asking(text));
    }

    static Wish asking(String text) {
        return new Wish.Take(new Turn.Asked(text));
    }

    State answer(String question, String... choices) {
        return accepted(answering(question, new Answer.Chosen(List.of(choices), "")));
    }

    static Wish answering(String question, Answer answer) {
        return new Wish.Take(new Turn.Answered(question, answer));
    }

    /// Answers the question that waits with its first choice, or in words where it has none.
    State answerNext() {
        Question question = waiting();
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> answer(question.id(), question.choices().getFirst().id());
            case TEXT -> say(question.id(), "In our own words, at some length.");
            case DATE -> say(question.id(), "June 2027");
        };
    }

    private State say(String question, String words) {
        return accepted(new Wish.Take(new Turn.Answered(question, new Answer.Said(words))));
    }

    State back() {
        return accepted(new Wish.Take(new Turn.WentBack()));
    }

    State skip() {
        return accepted(new Wish.Skip());
    }

    /// Takes a turn without a key, whatever sequence the conversation is at.
    Taken take(Wish wish) {
        return take(wish, OptionalInt.empty(), "", "");
    }

    Taken take(Wish wish, OptionalInt after, String key, String fingerprint) {
        return dialogue.take(id, new Requested(wish, after, key, fingerprint));
    }

    /// Takes a turn under a key.
    Taken keyed(Wish wish, String key) {
        return take(wish, OptionalInt.empty(), key, wish.toString());
    }

    State accepted(Wish wish) {
        return accepted(take(wish));
    }

    static State accepted(Taken taken) {
        return assertInstanceOf(Taken.Accepted.class, taken).state();
    }

    /// How it stands, read from the store.
    State state() {
        return dialogue.state(kept());
    }

    Conversation kept() {
        return store.find(id).orElseThrow();
    }

    /// The question that waits.
    Question waiting() {
        return state().asking().orElseThrow().question();
    }

    /// The kept turns without their stamps.
    List<Turn> turns() {
        return kept().turns().stream().map(TurnRecord::turn).toList();
    }
}
