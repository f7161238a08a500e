package foothold.conversation;

import foothold.advice.Block;
import foothold.advice.Reply;
import foothold.checklist.Checklist;
import foothold.checklist.ChecklistPlanner;
import foothold.interview.Interview;
import foothold.interview.Profile;
import foothold.interview.Stage;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// How a conversation stands: derived from its turns and today's knowledge each time, and never kept.
final class Standing {

    private final KnowledgeBase knowledge;
    private final Answering answering;
    private final Interview interview;
    private final ChecklistPlanner planner;
    private final NoticeMaker notices;
    private final Clock clock;

    Standing(KnowledgeBase knowledge, Answering answering, Interview interview, ChecklistPlanner planner, NoticeMaker notices,
             Clock clock) {
        this.knowledge = knowledge;
        this.answering = answering;
        this.interview = interview;
        this.planner = planner;
        this.notices = notices;
        this.clock = clock;
    }

    /// The conversation as a person sees it after its last turn.
    ///
    /// @param ready is handed the checked blocks of an answer as they come
    State state(Conversation conversation, Consumer<Block> ready) {
        Replay replay = Replay.of(conversation, interview);
        Situation situation = interview.situation(replay.before(), replay.answers());
        List<Question> questions = interview.questions(replay.before(), replay.answers(), replay.path());
        Optional<Reply> reply = conversation.turns().isEmpty() ? Optional.empty()
                : conversation.turns().getLast().turn() instanceof Turn.Asked asked
                ? Optional.of(answering.answer(before(conversation), asked.text(), situation, ready)) : Optional.empty();
        Optional<Stage.Asking> asking = replay.asking();
        return new State(conversation, situation, asking, questions, replay.answers(), replay.path(), replay.started(),
                Profile.of(knowledge, questions, replay.answers()), reply, replay.checklistReady(),
                replay.complete(interview), notices.of(conversation, replay, questions));
    }

    /// The question before the last turn, if there was one; else empty.
    private static String before(Conversation conversation) {
        return conversation.turns().subList(0, conversation.sequence() - 1).reversed().stream()
                .flatMap(record -> record.turn() instanceof Turn.Asked(String text) ? Stream.of(text) : Stream.empty())
                .findFirst().orElse("");
    }

    /// The checklist of a conversation as it stands now.
    Checklist checklist(Conversation conversation) {
        Replay replay = Replay.of(conversation, interview);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return planner.plan(replay.before(), replay.answers(), replay.path(), now).with(TaskNotes.of(conversation));
    }
}
