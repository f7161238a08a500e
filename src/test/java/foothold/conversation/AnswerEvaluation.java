package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Advisor;
import foothold.advice.Block.Span;
import foothold.advice.PlainWording;
import foothold.advice.QuoteCheck;
import foothold.advice.Reply;
import foothold.advice.Reply.Outcome;
import foothold.boundary.Boundary;
import foothold.boundary.Meaning;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import foothold.knowledge.Situation;
import foothold.retrieval.GoldenQuestion;
import foothold.retrieval.LuceneRetriever;
import foothold.retrieval.OnnxEmbedder;
import foothold.retrieval.VectorWarmup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whole answers to labelled questions: are those we cover answered, by the right factor, with verbatim quotes; and are those
/// we do not cover left alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerEvaluation {

    private KnowledgeBase knowledge;
    private Answering answering;

    @BeforeAll
    void start() throws InterruptedException {
        knowledge = KnowledgeReader.read(KnowledgeFolder.shipped());
        var meaning = new Meaning(knowledge.reference().examples());
        var vectors = new VectorWarmup(knowledge.pages(), knowledge.reference().outside(), meaning, OnnxEmbedder::new,
                Path.of("target", "vectors"));
        vectors.begin();
        vectors.join();
        var retriever = new LuceneRetriever(knowledge, vectors);
        answering = new Answering(knowledge, new Boundary(knowledge.reference().boundaries(), meaning), new Advisor(knowledge, retriever), new PlainWording());
    }

    private record Measured(double answered, double rightPage, double rightFactor, double falseAnswers, double verbatim) {
    }

    @Test
    void answersWhatItCoversAndNothingElse() {
        Measured tune = measure("tune");
        Measured report = measure("report");
        System.out.printf("%-8s %9s %11s %13s %14s %9s%n", "part", "answered", "right page", "right factor", "false answers", "verbatim");
        print("tune", tune);
        print("report", report);
        assertAll(
                () -> assertTrue(report.answered() >= 0.85, "answered in scope (goal 0.93)"),
                () -> assertTrue(report.rightFactor() >= 0.90, "right factor (goal 0.93)"),
                () -> assertTrue(report.falseAnswers() <= 0.11, "false answers (goal 0.05)"),
                () -> assertTrue(report.verbatim() == 1, "verbatim quotes"));
    }

    private static void print(String part, Measured m) {
        System.out.printf("%-8s %9.3f %11.3f %13.3f %14.3f %9.3f%n", part, m.answered(), m.rightPage(), m.rightFactor(),
                m.falseAnswers(), m.verbatim());
    }

    private Measured measure(String part) {
        List<GoldenQuestion> inScope = GoldenQuestion.read(part);
        var quotes = new QuoteCheck(knowledge);
        int answered = 0;
        int rightPage = 0;
        int rightFactor = 0;
        int checked = 0;
        int verbatim = 0;
        for (GoldenQuestion question : inScope) {
            Reply reply = answering.answer(question.text(), Situation.UNKNOWN);
            if (reply.outcome() == Outcome.ANSWERED) {
                answered++;
                rightPage += cites(reply, question.pages()) ? 1 : 0;
                rightFactor += reply.factors().stream().anyMatch(factors(question)::contains) ? 1 : 0;
            }
            checked += reply.citations().size();
            verbatim += (int) reply.citations().stream().filter(quotes::supported).count();
        }
        List<String> outside = outside(part);
        long wrong = outside.stream().filter(text -> answering.answer(text, Situation.UNKNOWN).outcome() == Outcome.ANSWERED).count();
        return new Measured(answered / (double) inScope.size(), rightPage / (double) answered, rightFactor / (double) answered,
                wrong / (double) outside.size(), verbatim / (double) Math.max(1, checked));
    }

    private static List<String> outside(String part) {
        return GoldenQuestion.lines("/golden/not-covered.tsv").stream().map(line -> line.split("\t"))
                .filter(columns -> columns.length == 3 && columns[0].equals(part)).map(columns -> columns[2]).toList();
    }

    /// Whether the answer cites, suggests or points at a page that answers.
    private static boolean cites(Reply reply, Set<String> right) {
        List<String> shown = new ArrayList<>();
        reply.citations().forEach(citation -> shown.add(citation.passage().split("\\.")[0]));
        reply.blocks().stream().flatMap(block -> block.spans().stream()).forEach(span -> {
            if (span instanceof Span.Link link && link.href().startsWith("/pages/")) {
                shown.add(link.href().substring("/pages/".length()));
            }
        });
        return shown.stream().anyMatch(right::contains);
    }

    private Set<String> factors(GoldenQuestion question) {
        Set<String> factors = question.pages().stream().flatMap(page -> knowledge.findPage(page).stream())
                .flatMap(page -> page.head().factors().stream().limit(1)).collect(Collectors.toSet());
        factors.add(question.factor());
        return factors;
    }
}
