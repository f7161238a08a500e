package foothold.conversation;

import foothold.advice.Block;
import foothold.advice.Reply;
import foothold.boundary.Verdict;
import foothold.checklist.Checklist;
import foothold.checklist.ChecklistPlanner;
import foothold.checklist.Snapshot;
import foothold.conversation.Requested.Wish;
import foothold.interview.Answer;
import foothold.interview.Interview;
import foothold.interview.Proposal;
import foothold.interview.Proposals;
import foothold.interview.SecondReader;
import foothold.interview.Stage;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The product in one place: what a person says becomes a checked turn, and the turns become what they see.
public final class Dialogue {

    /// The most turns of a conversation besides notes on tasks; a long interview with every answer changed once stays
    /// below it.
    static final int MOST_TURNS = 400;

    private final KnowledgeBase knowledge;
    private final Answering answering;
    private final Interview interview;
    private final NoticeMaker notices;
    private final Standing standing;
    private final ConversationStore store;
    private final Clock clock;
    private final TaskNotes tasks;
    private final SecondReader second;
    private final Proposals proposals;

    public Dialogue(KnowledgeBase knowledge, Answering answering, ConversationStore store, Clock clock, SecondReader second) {
        this.knowledge = knowledge;
        this.answering = answering;
        this.interview = new Interview(knowledge);
        var planner = new ChecklistPlanner(knowledge);
        this.notices = new NoticeMaker(knowledge, interview, planner);
        this.standing = new Standing(knowledge, answering, interview, planner, notices, clock);
        this.store = store;
        this.clock = clock;
        this.second = second;
        this.proposals = new Proposals(knowledge.reference().readings());
        this.tasks = new TaskNotes(standing::checklist, answering, store, clock);
    }

    /// The reply to a question outside any conversation. Nothing is kept.
    public Reply ask(String question, Situation situation) {
        return answering.answer(question, situation);
    }

    /// The reply to a question outside any conversation, handed over block by block first. Nothing is kept.
    ///
    /// @param ready is handed checked blocks; the reply that is returned replaces them
    public Reply ask(String question, Situation situation, Consumer<Block> ready) {
        return answering.answer("", question, situation, ready);
    }

    /// Takes a turn: checks it, keeps it, and says how the conversation stands then.
    public Taken take(String id, Requested requested) {
        return take(id, requested, _ -> { });
    }

    /// Takes a turn: checks it, keeps it, and says how the conversation stands then.
    ///
    /// @param ready is handed the checked blocks of an answer as they come; the answer in the state replaces them
    public Taken take(String id, Requested requested, Consumer<Block> ready) {
        Optional<Conversation> found = store.find(id);
        if (found.isEmpty()) {
            return new Taken.Gone();
        }
        Conversation conversation = found.get();
        boolean stale = requested.after().isPresent() && requested.after().getAsInt() != conversation.sequence();
        return repeated(conversation, requested, ready).orElseGet(() ->
                stale ? new Taken.Stale(state(conversation)) : take(conversation, requested, ready));
    }

    /// What became of a request whose key was used before.
    private Optional<Taken> repeated(Conversation conversation, Requested requested, Consumer<Block> ready) {
        return conversation.findByKey(requested.key()).map(kept -> kept.fingerprint().equals(requested.fingerprint())
                ? new Taken.Accepted(state(conversation.upTo(kept.sequence()), ready))
                : new Taken.KeyReused());
    }

    private Taken take(Conversation conversation, Requested requested, Consumer<Block> ready) {
        return switch (requested.wish()) {
            case Wish.Look _ -> new Taken.Accepted(state(conversation));
            case Wish.Help _ -> new Taken.Accepted(state(conversation).with(Signposts.help()));
            case Wish.Skip _ -> skip(conversation, requested);
            case Wish.Review _ -> review(conversation, requested);
            case Wish.Take take -> switch (take.turn()) {
                case Turn.Asked asked -> question(conversation, requested, asked, ready);
                case Turn.Answered answered -> answer(conversation, requested, answered);
                case Turn.Described described -> describe(conversation, requested, described);
                case Turn.FromColleague given -> fitting(conversation, requested, given.question(), given.answer(), given);
                case Turn.Started _, Turn.WentBack _ -> keep(conversation, requested, take.turn());
                case Turn.TaskNoted _, Turn.Reviewed _ ->
                        throw new IllegalArgumentException("these are made from the checklist, not sent");
            };
        };
    }

    /// Passes over the question that waits. One that was answered before, and gone back to, keeps its answer.
    private Taken skip(Conversation conversation, Requested requested) {
        Replay replay = Replay.of(conversation, interview);
        return replay.asking().map(Stage.Asking::question)
                .map(question -> keep(conversation, requested, new Turn.Answered(question.id(),
                        replay.answers().find(question.id()).orElseGet(Answer.Skipped::new))))
                .orElse(new Taken.Rejected("No question waits, so there is nothing to skip."));
    }

    /// Marks a review point, so that the checklist as it stands can be compared with a later one.
    private Taken review(Conversation conversation, Requested requested) {
        return checklistReady(conversation)
                ? keep(conversation, requested, new Turn.Reviewed(Snapshot.of(checklist(conversation))))
                : new Taken.Rejected("There is no checklist to look back on yet. Answer some questions first.");
    }

    private Taken question(Conversation conversation, Requested requested, Turn.Asked asked, Consumer<Block> ready) {
        return switch (answering.check(asked.text())) {
            case Verdict.Proceed proceed when proceed.text().isBlank() -> new Taken.Rejected("Type a question.");
            case Verdict.Proceed proceed -> keep(conversation, requested, new Turn.Asked(proceed.text()), ready);
            case Verdict stopped -> new Taken.Accepted(state(conversation).with(Signposts.reply(stopped)));
        };
    }

    private Taken answer(Conversation conversation, Requested requested, Turn.Answered answered) {
        return switch (answering.note(answered.answer().words())) {
            case Screened.Stopped stopped -> new Taken.Accepted(state(conversation).with(stopped.reply()));
            case Screened.Words words -> {
                Answer answer = answered.answer().withWords(words.text());
                yield fitting(conversation, requested, answered.question(), answer,
                        new Turn.Answered(answered.question(), answer));
            }
        };
    }

    private Taken describe(Conversation conversation, Requested requested, Turn.Described described) {
        return switch (answering.note(described.text())) {
            case Screened.Stopped stopped -> new Taken.Accepted(state(conversation).with(stopped.reply()));
            case Screened.Words words when words.text().isBlank() -> new Taken.Rejected("Describe your project in a few words.");
            case Screened.Words words -> keep(conversation, requested, new Turn.Described(words.text(), heard(conversation, words)));
        };
    }

    /// What the second reader makes of a description, of the questions that would be asked and that its signs do not answer.
    private List<Proposal> heard(Conversation conversation, Screened.Words words) {
        if (!words.clean()) {
            return List.of();
        }
        List<Question> open = notices.unread(Replay.of(conversation, interview), words.text(), clock.instant());
        return proposals.of(second.read(words.text(), open), words.text(), open);
    }

    /// Keeps a turn whose answer fits its question.
    private Taken fitting(Conversation conversation, Requested requested, String id, Answer answer, Turn turn) {
        Optional<Question> question = knowledge.findQuestion(id);
        Optional<String> problem = question.isEmpty()
                ? Optional.of("There is no question with this id. Use the id of the question in the state.")
                : interview.problem(question.get(), answer);
        return problem.<Taken>map(Taken.Rejected::new)
                .orElseGet(() -> keep(conversation, requested, turn));
    }

    private static long talked(Conversation conversation) {
        return conversation.turns().stream().filter(turn -> !(turn.turn() instanceof Turn.TaskNoted)).count();
    }

    private Taken keep(Conversation conversation, Requested requested, Turn turn) {
        return keep(conversation, requested, turn, _ -> { });
    }

    private Taken keep(Conversation conversation, Requested requested, Turn turn, Consumer<Block> ready) {
        if (talked(conversation) >= MOST_TURNS) {
            return new Taken.Full();
        }
        var record = new TurnRecord(conversation.sequence() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS),
                requested.key(), requested.fingerprint(), turn);
        if (store.append(conversation.id(), record)) {
            return new Taken.Accepted(state(conversation.with(record), ready));
        }
        // Somebody came first; when it was the same request, sent twice at once, it has the first one's reply.
        return store.find(conversation.id())
                .map(now -> repeated(now, requested, ready).orElseGet(() -> new Taken.Stale(state(now))))
                .orElseGet(Taken.Gone::new);
    }

    /// How a conversation stands, derived from its turns.
    public State state(Conversation conversation) {
        return state(conversation, _ -> { });
    }

    private State state(Conversation conversation, Consumer<Block> ready) {
        return standing.state(conversation, ready);
    }

    /// Whether anything was answered that a checklist can rest on.
    public boolean checklistReady(Conversation conversation) {
        return Replay.of(conversation, interview).checklistReady();
    }

    /// The checklist of a conversation as it stands now.
    public Checklist checklist(Conversation conversation) {
        return standing.checklist(conversation);
    }

    /// What people note on tasks.
    public TaskNotes tasks() {
        return tasks;
    }
}
