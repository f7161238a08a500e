package foothold.conversation;

import foothold.interview.Answer;
import foothold.interview.Interview;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Situation.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Asking a colleague one question: they see that question and nothing else, and their answer counts only when the
/// owner takes it over.
public final class ColleagueQuestions {

    /// How long a link works.
    public static final Duration LASTS = Duration.ofDays(14);
    /// The most links of a conversation at a time.
    public static final int MOST = 30;

    /// What became of a colleague's reply.
    public sealed interface Replied {
        /// It went back to the owner.
        record Kept() implements Replied {
        }

        /// It was not as the question needs it, in words that say what to send instead. Nothing was kept.
        record Rejected(String problem) implements Replied {
        }

        /// It does not say which of the roles answers, in words that say what to do. Nothing was kept.
        record RoleMissing(String problem) implements Replied {
        }

        /// The boundary stopped the words. Nothing was kept.
        record Stopped(foothold.advice.Reply reply) implements Replied {
        }

        /// The link was used, ran out or was taken back. Nothing was kept.
        record Closed() implements Replied {
        }
    }

    private final KnowledgeBase knowledge;
    private final Interview interview;
    private final Answering answering;
    private final ColleagueLinks links;
    private final Clock clock;

    public ColleagueQuestions(KnowledgeBase knowledge, Answering answering, ColleagueLinks links, Clock clock) {
        this.knowledge = knowledge;
        this.interview = new Interview(knowledge);
        this.answering = answering;
        this.links = links;
        this.clock = clock;
    }

    /// Makes a link for a question of the interview.
    ///
    /// @param id        a new id
    /// @param tokenHash the hash of a new token
    /// @return the link; empty when there is no such question or there are too many links already
    public Optional<ColleagueLink> send(String conversation, String question, String id, String tokenHash) {
        boolean fits = knowledge.findQuestion(question).filter(asked -> asked.sets() == null).isPresent()
                && links.of(conversation).size() < MOST;
        var link = new ColleagueLink(id, tokenHash, conversation, question,
                clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(LASTS), Optional.empty());
        return fits && links.add(link) ? Optional.of(link) : Optional.empty();
    }

    /// The question behind a link that still works.
    public Optional<Question> question(String tokenHash) {
        Instant now = clock.instant();
        return links.findByToken(tokenHash).filter(link -> link.open(now))
                .flatMap(link -> knowledge.findQuestion(link.question()));
    }

    /// Takes a colleague's reply.
    public Replied reply(String tokenHash, String role, Answer answer) {
        Optional<Question> question = question(tokenHash);
        if (question.isEmpty()) {
            return new Replied.Closed();
        }
        if (knowledge.vocabulary().choices(Field.ROLE).stream().noneMatch(term -> term.id().equals(role))) {
            return new Replied.RoleMissing("Choose your role, so that your colleague knows from which side you see it.");
        }
        return switch (answering.note(answer.words())) {
            case Screened.Stopped stopped -> new Replied.Stopped(stopped.reply());
            case Screened.Words words -> fitting(tokenHash, question.get(), role, answer.withWords(words.text()));
        };
    }

    private Replied fitting(String tokenHash, Question question, String role, Answer answer) {
        return interview.problem(question, answer).<Replied>map(Replied.Rejected::new)
                .orElseGet(() -> links.reply(tokenHash, new ColleagueLink.Reply(role, answer), clock.instant())
                        ? new Replied.Kept() : new Replied.Closed());
    }

    /// The links of a conversation: those that wait, those that came back and those that ran out.
    public List<ColleagueLink> of(String conversation) {
        return links.of(conversation);
    }

    /// The turn that takes over what came back; empty when nothing did.
    public Optional<Turn.FromColleague> turn(String conversation, String id) {
        return links.of(conversation).stream().filter(link -> link.id().equals(id))
                .flatMap(link -> link.reply().stream()
                        .map(reply -> new Turn.FromColleague(link.question(), reply.answer(), reply.role())))
                .findFirst();
    }

    /// Takes a link back, or puts away what came back.
    public void delete(String conversation, String id) {
        links.delete(conversation, id);
    }
}
