package foothold.retrieval;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import foothold.knowledge.Page;
import foothold.knowledge.Section;
import java.util.List;
import java.util.stream.Collectors;

/// What a Java team would use instead: LangChain4j's Easy RAG, with the parts its module puts together (segments of 300 tokens
/// that overlap by 30, bge-small-en-v1.5 quantised, a store in memory) over the same pages.
final class EasyRag {

    private static final int SEGMENT_TOKENS = 300;
    private static final int OVERLAP_TOKENS = 30;
    /// Several segments may be of one page, so more are asked for than pages are wanted.
    private static final int SEGMENTS = 40;
    private static final String PAGE = "page";

    private final EmbeddingStoreContentRetriever retriever;

    /// Splits, embeds and stores the pages.
    ///
    /// @param withQuestions whether it is also given the questions that each page says it answers
    EasyRag(List<Page> pages, boolean withQuestions) {
        EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
        var store = new InMemoryEmbeddingStore<TextSegment>();
        EmbeddingStoreIngestor.builder()
                .documentSplitter(DocumentSplitters.recursive(SEGMENT_TOKENS, OVERLAP_TOKENS, new HuggingFaceTokenCountEstimator()))
                .embeddingModel(model).embeddingStore(store).build()
                .ingest(pages.stream().map(page -> document(page, withQuestions)).toList());
        retriever = EmbeddingStoreContentRetriever.builder().embeddingModel(model).embeddingStore(store)
                .maxResults(SEGMENTS).build();
    }

    private static Document document(Page page, boolean withQuestions) {
        String text = page.head().sections().stream().map(Section::text).collect(Collectors.joining("\n\n"));
        String questions = withQuestions ? "\n\n" + String.join("\n", page.head().answers()) : "";
        return Document.from(page.title() + "\n\n" + text + questions, Metadata.from(PAGE, page.id()));
    }

    /// The ids of the pages found, best first.
    List<String> find(String question) {
        return retriever.retrieve(Query.from(question)).stream()
                .map(content -> content.textSegment().metadata().getString(PAGE)).distinct().toList();
    }
}
