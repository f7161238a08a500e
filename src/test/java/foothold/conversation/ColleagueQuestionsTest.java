package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.ColleagueQuestions.Replied;
import foothold.conversation.Requested.Wish;
import foothold.interview.Answer;
import foothold.interview.Path;
import foothold.knowledge.Question;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One question to a colleague and back.
class ColleagueQuestionsTest {

    private static final String QUESTION = "log-in-time";
    private static final Answer ANSWER = new Answer.Chosen(List.of("timed-slow"), "Mostly at eight.");

    @RegisterExtension
    static final Desk DESK = Desk.shipped();

    private final Talk talk = DESK.begin();
    private final ColleagueQuestions questions = DESK.colleagues(Duration.ZERO);

    private ColleagueLink send() {
        return questions.send(talk.id(), QUESTION, "id-" + talk.id(), "hash-" + talk.id()).orElseThrow();
    }

    @Test
    void theReplyCountsOnlyWhenItIsTakenOverAndIsMarkedWithTheRole() {
        talk.start(Path.FULL);
        ColleagueLink link = send();
        assertEquals(QUESTION, questions.question(link.tokenHash()).map(Question::id).orElseThrow());
        assertInstanceOf(Replied.Kept.class, questions.reply(link.tokenHash(), "digital", ANSWER));
        assertEquals(Optional.empty(), talk.state().answers().find(QUESTION));
        State state = talk.accepted(new Wish.Take(questions.turn(talk.id(), link.id()).orElseThrow()));
        assertEquals(Optional.of(ANSWER), state.answers().find(QUESTION));
        assertEquals(Map.of(QUESTION, "digital"), state.notices().byColleague());
        assertEquals(Map.of(), talk.answer(QUESTION, "timed-quick").notices().byColleague());
    }

    @Test
    void aLinkTakesOneReply() {
        ColleagueLink link = send();
        questions.reply(link.tokenHash(), "digital", ANSWER);
        assertEquals(Optional.empty(), questions.question(link.tokenHash()));
        assertInstanceOf(Replied.Closed.class, questions.reply(link.tokenHash(), "manager", ANSWER));
    }

    @Test
    void aLinkRunsOutAndCanBeTakenBack() {
        ColleagueLink link = send();
        ColleagueQuestions later = DESK.colleagues(ColleagueQuestions.LASTS);
        assertEquals(Optional.empty(), later.question(link.tokenHash()));
        assertInstanceOf(Replied.Closed.class, later.reply(link.tokenHash(), "digital", ANSWER));
        assertTrue(questions.question(link.tokenHash()).isPresent());
        questions.delete(talk.id(), link.id());
        assertInstanceOf(Replied.Closed.class, questions.reply(link.tokenHash(), "digital", ANSWER));
        assertInstanceOf(Replied.Closed.class, questions.reply("unknown", "digital", ANSWER));
    }

    @Test
    void whatDoesNotFitOrIsStoppedLeavesTheLinkOpenAndNothingKept() throws Exception {
        ColleagueLink link = send();
        assertInstanceOf(Replied.RoleMissing.class, questions.reply(link.tokenHash(), "", ANSWER));
        assertInstanceOf(Replied.RoleMissing.class, questions.reply(link.tokenHash(), "king", ANSWER));
        assertInstanceOf(Replied.Rejected.class,
                questions.reply(link.tokenHash(), "digital", new Answer.Chosen(List.of("no-such"), "")));
        assertInstanceOf(Replied.Stopped.class, questions.reply(link.tokenHash(), "digital",
                new Answer.Chosen(List.of("timed-slow"), "Ask ward ninety [personal]")));
        assertFalse(DESK.holds("ward ninety"));
        assertTrue(questions.question(link.tokenHash()).isPresent());
        assertEquals(Optional.empty(), questions.turn(talk.id(), link.id()));
    }

    @Test
    void onlyQuestionsOfAFactorCanBeSentAndNotWithoutEnd() {
        assertEquals(Optional.empty(), questions.send(talk.id(), "technology", "a", "a"));
        assertEquals(Optional.empty(), questions.send(talk.id(), "no-such-question", "b", "b"));
        assertEquals(Optional.empty(), questions.send("no-such-conversation", QUESTION, "c", "c"));
        for (int i = 0; i < ColleagueQuestions.MOST; i++) {
            assertTrue(questions.send(talk.id(), QUESTION, talk.id() + i, "hash" + talk.id() + i).isPresent());
        }
        assertEquals(Optional.empty(), questions.send(talk.id(), QUESTION, "d", "d"));
    }
}
