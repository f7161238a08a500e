package foothold.store;

import foothold.conversation.Conversation;
import foothold.conversation.Turn;
import foothold.conversation.TurnRecord;
import foothold.checklist.Snapshot;
import foothold.checklist.Work;
import foothold.interview.Answer;
import foothold.interview.Concern;
import foothold.interview.Path;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Conversations and turns to try a store with.
final class Samples {

    /// A moment with milliseconds, the finest that is kept.
    static final Instant NOW = Instant.parse("2026-03-29T01:30:00.789Z");

    private Samples() {
    }

    static Conversation conversation() {
        return conversation(NOW);
    }

    static Conversation conversation(Instant at) {
        return conversation(at, Situation.UNKNOWN);
    }

    static Conversation conversation(Instant at, Situation situation) {
        return new Conversation(UUID.randomUUID().toString(), "c0ffee".repeat(10), at, "en", situation, List.of());
    }

    /// A turn with a key of its own.
    static TurnRecord turn(int sequence) {
        return turn(sequence, UUID.randomUUID().toString());
    }

    static TurnRecord turn(int sequence, String key) {
        return new TurnRecord(sequence, NOW, key, "f1", new Turn.Asked("Question " + sequence));
    }

    static TurnRecord turn(int sequence, Instant at) {
        return new TurnRecord(sequence, at, "", "f1", new Turn.Asked("Question " + sequence));
    }

    static TurnRecord turn(int sequence, Turn turn) {
        return new TurnRecord(sequence, NOW, "", "f1", turn);
    }

    /// Every kind of turn, with every kind of answer in it.
    static List<Turn> everyTurn() {
        var turns = new ArrayList<Turn>(List.of(
                new Turn.Asked("How do we start?"),
                new Turn.WentBack(),
                new Turn.Described("Tablets for the wards in June."),
                new Turn.FromColleague("budget", new Answer.Chosen(List.of("agreed"), ""), "digital"),
                new Turn.Answered("who-leads", new Answer.Chosen(List.of("nobody-yet"), "")),
                new Turn.Answered("risks", new Answer.Chosen(List.of("delay", "cost"), "Mostly delay.")),
                new Turn.Answered("risks", new Answer.Chosen(List.of(), "")),
                new Turn.Answered("aim", new Answer.Said("Fewer visits.")),
                new Turn.Answered("aim", new Answer.Skipped())));
        var profile = new LinkedHashMap<>(Map.of("skills-and-knowledge", Concern.SOME));
        profile.put("culture-and-leadership", Concern.NOT_KNOWN);
        turns.add(new Turn.Reviewed(new Snapshot("3f9a1c20", profile, List.of(
                new Snapshot.Kept("train", "Train on shift", Work.Status.IN_PROGRESS, "0a1b2c")))));
        turns.add(new Turn.Reviewed(new Snapshot("", Map.of(), List.of())));
        turns.add(new Turn.TaskNoted("train", "Train on shift",
                new Work(Work.Status.DONE, "Ward manager", LocalDate.of(2027, 5, 4), "Two \"shifts\"\nleft.")));
        turns.add(new Turn.TaskNoted("train", "Train on shift", Work.NONE));
        for (Path path : Path.values()) {
            turns.add(new Turn.Started(path));
        }
        for (Answer.Mark mark : Answer.Mark.values()) {
            turns.add(new Turn.Answered("budget", new Answer.Marked(mark, "Ask finance.")));
        }
        return turns;
    }

    /// Nothing known, each field alone, and all of them.
    static List<Situation> everySituation() {
        var situations = new ArrayList<>(List.of(Situation.UNKNOWN));
        Situation all = Situation.UNKNOWN;
        for (Field field : Field.values()) {
            all = all.with(field, "word-of-" + field.id());
            situations.add(Situation.UNKNOWN.with(field, "word-of-" + field.id()));
        }
        situations.add(all);
        return situations;
    }

    /// Texts that a careless store would change, cut or choke on.
    static List<String> awkwardTexts() {
        return Arrays.asList(
                "", " ", "  spaces at both ends  ", "two\nlines\r\nand a\ttab",
                "it's \"quoted\" \\ and; -- drop table turn; /* ? $1 */ %s {0}",
                "Cwestiwn: ŵ ŷ â ô, naïve café, Größe, Łódź",
                "cafe\u0301 beside caf\u00e9, which only look alike",
                "日本語 العربية עברית हिन्दी ไทย",
                "👩🏽‍⚕️👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
                "\u202eright to left\u202c \u200bzero\u200dwidth\ufeff \u2028 \u2029 \u0085 \ufffd \uffff",
                "nul \u0000 and other controls \u0001\u001b\u007f",
                "x".repeat(2_000), "ŵ".repeat(2_000), "🩺".repeat(1_000));
    }
}
