package foothold.retrieval;

import foothold.knowledge.Page;
import foothold.knowledge.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// Pages by their words: a Lucene index in memory with BM25, one document a page in the knowledge base's order.
///
/// Questions are built into queries term by term, so nothing a person types is query syntax. Glossary words that mean the
/// same are added at a lower weight, and words the index does not know are mended to the nearest it does know.
final class WordIndex {

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String ANSWERS = "answers";
    private static final String SPELLING = "spelling";
    /// A page's own questions are worth more than its text, its title somewhat more: chosen on the tuning questions.
    private static final Map<String, Float> FIELDS = Map.of(TITLE, 1.5f, TEXT, 1f, ANSWERS, 1.5f);
    private static final float SYNONYM_WEIGHT = 0.35f;

    private final Analyzer analyzer = EnglishText.ANALYZER;
    private final IndexSearcher searcher;
    private final Spelling spelling;

    WordIndex(List<Page> pages, Synonyms synonyms) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(EnglishText.perField(SPELLING)))) {
                for (Page page : pages) {
                    writer.addDocument(document(page));
                }
                writer.forceMerge(1);
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            spelling = new Spelling(reader, SPELLING, synonyms);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", e);
        }
    }

    private static Document document(Page page) {
        var document = new Document();
        String text = page.head().sections().stream().map(Section::text).collect(Collectors.joining("\n"));
        String answers = String.join("\n", page.head().answers());
        document.add(new TextField(TITLE, page.title(), Store.NO));
        document.add(new TextField(TEXT, text, Store.NO));
        document.add(new TextField(ANSWERS, answers, Store.NO));
        document.add(new TextField(SPELLING, page.title() + "\n" + text + "\n" + answers, Store.NO));
        return document;
    }

    /// The question with words that no page knows mended.
    String mend(String question) {
        return spelling.mend(question);
    }

    /// Word scores by document number, for the documents that share a word with the question.
    ///
    /// @param otherWords words that mean the same as some of the question's
    ScoreDoc[] search(String question, Set<String> otherWords, int limit) {
        var query = new BooleanQuery.Builder();
        add(query, question, 1f);
        for (String synonym : otherWords) {
            add(query, synonym, SYNONYM_WEIGHT);
        }
        BooleanQuery built = query.build();
        if (built.clauses().isEmpty()) {
            return new ScoreDoc[0];
        }
        try {
            return searcher.search(built, limit).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", e);
        }
    }

    private void add(BooleanQuery.Builder query, String words, float weight) {
        var builder = new QueryBuilder(analyzer);
        FIELDS.forEach((field, boost) -> {
            Query inField = builder.createBooleanQuery(field, words);
            if (inField != null) {
                query.add(new BoostQuery(inField, boost * weight), Occur.SHOULD);
            }
        });
    }
}
