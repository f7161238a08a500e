package foothold;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.retrieval.Embedder;
import foothold.retrieval.OnnxEmbedder;
import foothold.testing.Shipped;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// The same parts with nothing around them, to measure whole answers against: Javalin, one search by words in Lucene and, with
/// the argument `meaning`, one embedding of the question and one search by vectors. It finds ten pages and says their titles.
public final class BareTrial {

    private static final int PAGES = 10;
    private static final String TEXT = "text";
    private static final String VECTOR = "vector";

    private final List<Page> pages;
    private final IndexSearcher searcher;
    private final QueryBuilder words;

    private BareTrial(KnowledgeBase knowledge, @Nullable Embedder embedder) throws IOException {
        pages = knowledge.pages();
        var analyzer = new EnglishAnalyzer();
        words = new QueryBuilder(analyzer);
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Page page : pages) {
                String text = page.title() + "\n" + page.lead().text();
                var document = new Document();
                document.add(new TextField(TEXT, text, Store.NO));
                if (embedder != null) {
                    document.add(new KnnFloatVectorField(VECTOR, embedder.embed(text)));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /// Serves until it is stopped, and says where in the last word of its only line.
    public static void main(String[] arguments) throws IOException {
        @Nullable Embedder embedder = List.of(arguments).contains("meaning") ? new OnnxEmbedder() : null;
        var trial = new BareTrial(Shipped.KNOWLEDGE, embedder);
        var server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.post("/api/v1/ask", context -> {
                String question = context.bodyAsClass(Map.class).get("question").toString();
                context.json(trial.titles(question, embedder));
            });
        }).start("127.0.0.1", 0);
        System.out.println("The bare trial listens on http://127.0.0.1:" + server.port());
    }

    private List<String> titles(String question, @Nullable Embedder embedder) {
        try {
            Map<Integer, Double> scores = new HashMap<>();
            add(scores, searcher.search(words.createBooleanQuery(TEXT, question), PAGES));
            if (embedder != null) {
                Query near = new KnnFloatVectorQuery(VECTOR, embedder.embed(question), PAGES);
                add(scores, searcher.search(near, PAGES));
            }
            return scores.entrySet().stream().sorted(Map.Entry.<Integer, Double>comparingByValue().reversed()).limit(PAGES)
                    .map(entry -> pages.get(entry.getKey()).title()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<Integer, Double> scores, TopDocs found) {
        for (ScoreDoc doc : found.scoreDocs) {
            scores.merge(doc.doc, doc.score / (double) found.scoreDocs[0].score, Double::sum);
        }
    }
}
