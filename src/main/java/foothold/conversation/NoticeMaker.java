package foothold.conversation;

import foothold.advice.Reply;
import foothold.checklist.ChecklistChange;
import foothold.checklist.ChecklistPlanner;
import foothold.interview.Answer;
import foothold.interview.Answer.Mark;
import foothold.interview.Interview;
import foothold.interview.ProjectReader;
import foothold.interview.Proposal;
import foothold.interview.Proposals;
import foothold.interview.TimeLeft;
import foothold.interview.UkDays;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes what a person is told besides the question that waits, from the turns alone.
final class NoticeMaker {

    private final KnowledgeBase knowledge;
    private final Interview interview;
    private final ChecklistPlanner planner;
    private final ProjectReader reader;
    private final Proposals proposals;
    private final TimeLeft time;

    NoticeMaker(KnowledgeBase knowledge, Interview interview, ChecklistPlanner planner) {
        this.knowledge = knowledge;
        this.interview = interview;
        this.planner = planner;
        this.reader = new ProjectReader(knowledge);
        this.proposals = new Proposals(knowledge.reference().readings());
        this.time = new TimeLeft(knowledge.reference().courtesy().pace());
    }

    Notices of(Conversation conversation, Replay replay, List<Question> questions) {
        List<Question> open = questions.stream()
                .filter(question -> replay.answers().find(question.id()).isEmpty()).toList();
        return new Notices(proposals(replay), replay.followUp(), time.minutes(open), changed(conversation, replay),
                premise(conversation), replay.byColleague());
    }

    /// The signs are read again from the words each time; what a second reader heard goes behind them.
    private List<Proposal> proposals(Replay replay) {
        return replay.described().stream()
                .flatMap(record -> proposals((Turn.Described) record.turn(), record.at()))
                .filter(proposal -> replay.answers().find(proposal.question()).isEmpty())
                .toList();
    }

    private Stream<Proposal> proposals(Turn.Described described, Instant at) {
        Map<String, Proposal> read = signs(described.text(), at);
        Map<String, Proposal> heard = byQuestion(proposals.of(described.heard(), described.text(), knowledge.questions()));
        return knowledge.questions().stream().map(Question::id)
                .flatMap(question -> Optional.ofNullable(read.getOrDefault(question, heard.get(question))).stream());
    }

    private Map<String, Proposal> signs(String text, Instant at) {
        return byQuestion(reader.read(text, UkDays.at(at)));
    }

    private static Map<String, Proposal> byQuestion(List<Proposal> proposals) {
        return proposals.stream().collect(Collectors.toMap(Proposal::question, Function.identity()));
    }

    /// The questions that would be asked, are answered by a choice, and that the signs in a description do not answer.
    List<Question> unread(Replay replay, String text, Instant at) {
        Map<String, Proposal> read = signs(text, at);
        return interview.questions(replay.before(), replay.answers(), replay.path()).stream()
                .filter(question -> !question.kind().typed() && replay.answers().find(question.id()).isEmpty()
                        && !read.containsKey(question.id())).toList();
    }

    private Optional<ChecklistChange> changed(Conversation conversation, Replay replay) {
        Optional<String> question = lastAnswered(conversation);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        Replay before = Replay.of(conversation.upTo(conversation.sequence() - 1), interview);
        Optional<Answer> was = before.answers().find(question.get());
        boolean another = was.filter(answer -> !(answer instanceof Answer.Skipped)).isPresent()
                && !was.equals(replay.answers().find(question.get()));
        return another ? Optional.of(change(conversation, before, replay)) : Optional.empty();
    }

    private ChecklistChange change(Conversation conversation, Replay before, Replay after) {
        // The same moment for both: only the answer may make a difference.
        Instant at = conversation.turns().getLast().at();
        return ChecklistChange.between(planner.plan(before.before(), before.answers(), before.path(), at),
                planner.plan(after.before(), after.answers(), after.path(), at));
    }

    private static Optional<String> lastAnswered(Conversation conversation) {
        return conversation.turns().isEmpty() ? Optional.empty() : switch (conversation.turns().getLast().turn()) {
            case Turn.Answered answered -> Optional.of(answered.question());
            case Turn.FromColleague given -> Optional.of(given.question());
            default -> Optional.empty();
        };
    }

    private Optional<Reply> premise(Conversation conversation) {
        return !conversation.turns().isEmpty() && conversation.turns().getLast().turn() instanceof Turn.Answered(String id, Answer answer)
                && answer.is(Mark.DISAGREE)
                ? knowledge.findQuestion(id).flatMap(question -> Premise.of(question, knowledge))
                : Optional.empty();
    }
}
