package foothold.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/// The all-MiniLM-L6-v2 sentence model, quantised, that LangChain4j ships in a jar: it runs in this process, on the CPU.
///
/// The model reads the first 128 tokens of a text (about 90 words) and ignores the rest, so callers keep texts short.
/// Making one loads the model, which takes about a second.
public final class OnnxEmbedder implements Embedder {

    private final EmbeddingModel model;

    /// Loads the model.
    public OnnxEmbedder() {
        // The tokenizer library otherwise asks cloud metadata services where it runs and reports home.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        model = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
    }

    @Override
    public String model() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public int dimensions() {
        return 384;
    }

    @Override
    public float[] embed(String text) {
        return model.embed(text).content().vector();
    }
}
