package foothold.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

/// The bge-small-en-v1.5 sentence model, quantised, that LangChain4j ships in a jar: it runs in this process, on the CPU.
///
/// Chosen over all-MiniLM-L6-v2 by measurement: better at finding and at telling what is not covered, and slower to index,
/// which happens once. Making one loads the model, which takes one to two seconds.
public final class OnnxEmbedder implements Embedder {

    private final EmbeddingModel model;

    /// Loads the model.
    public OnnxEmbedder() {
        // The tokenizer library otherwise asks cloud metadata services where it runs and reports home.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        model = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
    }

    @Override
    public String model() {
        return "bge-small-en-v1.5-q";
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
