package foothold.retrieval;

import foothold.knowledge.Page;
import foothold.knowledge.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/// Pages by their words: a Lucene index in memory with BM25, one document a page in the knowledge base's order.
///
/// Questions are built into queries term by term, so nothing a person types is query syntax. Glossary words that mean the
/// same are added at a lower weight, and words the index does not know are mended to the nearest it does know.
final class WordIndex {

    /// A text to be found: a page of knowledge, or a document of a public collection when measuring.
    ///
    /// @param questions questions it answers, a line each; may be empty
    record Entry(String title, String text, String questions) {
        static Entry of(Page page) {
            return new Entry(page.title(),
                    page.head().sections().stream().map(Section::text).collect(Collectors.joining("\n")),
                    String.join("\n", page.head().answers()));
        }
    }

    /// What the fields, other words for the same thing, and words that only name the project are worth against the text's
    /// own words.
    record Weights(float title, float text, float questions, float synonyms, float project) {
        /// Chosen on the tuning half of the golden questions.
        static final Weights TUNED = new Weights(1.5f, 1f, 2.5f, 0.2f, 0.6f);
    }

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String QUESTIONS = "questions";
    private static final String SPELLING = "spelling";
    /// In three fields each, they stay below the 1,024 clauses that Lucene allows a query.
    private static final int MOST_TERMS = 300;

    private final IndexSearcher searcher;
    private final Spelling spelling;
    private final Weights weights;
    private final Set<String> projectWords;

    /// @param projectWords stems of words that name a project more than what is asked of it
    WordIndex(List<Entry> entries, Synonyms synonyms, Weights weights, Set<String> projectWords) {
        this.weights = weights;
        this.projectWords = projectWords;
        try {
            // Read as arrays: its usual buffers are cut anew for every term of every question.
            var directory = new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
                    ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(EnglishText.perField(SPELLING)))) {
                for (Entry entry : entries) {
                    writer.addDocument(document(entry));
                }
                writer.forceMerge(1);
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            spelling = new Spelling(reader, SPELLING, List.of(TITLE, TEXT, QUESTIONS), synonyms);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", e);
        }
    }

    private static Document document(Entry entry) {
        var document = new Document();
        document.add(new TextField(TITLE, entry.title(), Store.NO));
        document.add(new TextField(TEXT, entry.text(), Store.NO));
        document.add(new TextField(QUESTIONS, entry.questions(), Store.NO));
        document.add(new TextField(SPELLING, entry.title() + "\n" + entry.text() + "\n" + entry.questions(), Store.NO));
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
        Map<String, Float> terms = new LinkedHashMap<>();
        EnglishText.stems(question).forEach(stem -> terms.merge(stem, projectWords.contains(stem) ? weights.project() : 1f, Float::sum));
        otherWords.forEach(synonym -> EnglishText.stems(synonym)
                .forEach(stem -> terms.merge(stem, weights.synonyms(), Float::sum)));
        var query = new BooleanQuery.Builder();
        terms.entrySet().stream().limit(MOST_TERMS).forEach(term -> {
            add(query, TITLE, term.getKey(), weights.title() * term.getValue());
            add(query, TEXT, term.getKey(), weights.text() * term.getValue());
            add(query, QUESTIONS, term.getKey(), weights.questions() * term.getValue());
        });
        if (terms.isEmpty()) {
            return new ScoreDoc[0];
        }
        try {
            return searcher.search(query.build(), limit).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", e);
        }
    }

    private static void add(BooleanQuery.Builder query, String field, String stem, float weight) {
        query.add(new BoostQuery(new TermQuery(new Term(field, stem)), weight), Occur.SHOULD);
    }
}
