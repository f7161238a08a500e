package foothold.retrieval;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;

/// The bge-small-en-v1.5 sentence model, quantised, that LangChain4j ships in a jar: it runs in this process, on the CPU.
///
/// Chosen over all-MiniLM-L6-v2 by measurement: better at finding and at telling what is not covered, and slower to index,
/// which happens once. Making one loads the model, which takes one to two seconds.
///
/// Run directly and not through LangChain4j's class, which reads each text three times into tokens and has each text worked on by
/// all processors at once, whose threads then wait for each other by spinning: that takes 1.6 times the processor time.
public final class OnnxEmbedder implements Embedder {

    private static final String NAME = "/bge-small-en-v1.5-q";
    private static final int DIMENSIONS = 384;
    /// The model reads no more at once; a longer text is read in parts.
    private static final int MOST_TOKENS = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    /// Loads the model.
    public OnnxEmbedder() {
        // The tokenizer library otherwise asks cloud metadata services where it runs and reports home.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        try (InputStream model = part(".onnx"); InputStream tokens = part("-tokenizer.json");
             var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(tokens,
                    Map.of("padding", "false", "truncation", "true", "maxLength", String.valueOf(MOST_TOKENS)));
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence model cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be loaded", e);
        }
    }

    private static InputStream part(String ending) {
        return Objects.requireNonNull(BgeSmallEnV15QuantizedEmbeddingModel.class.getResourceAsStream(NAME + ending), NAME + ending);
    }

    @Override
    public String model() {
        return "bge-small-en-v1.5-q";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embed(String text) {
        Encoding beginning = tokenizer.encode(text, true, true);
        float[] sum = vector(beginning);
        for (Encoding more : beginning.getOverflowing()) {
            float[] vector = vector(more);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return ofLengthOne(sum);
    }

    /// What the model makes of the first token, which stands for the text.
    private float[] vector(Encoding tokens) {
        long[] shape = {1, tokens.getIds().length};
        try (OnnxTensor ids = tensor(tokens.getIds(), shape);
             OnnxTensor attention = tensor(tokens.getAttentionMask(), shape);
             OnnxTensor types = tensor(tokens.getTypeIds(), shape);
             OrtSession.Result result = session.run(
                     Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] first = new float[DIMENSIONS];
            states.get(first);
            return ofLengthOne(first);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed", e);
        }
    }

    private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
    }

    private static float[] ofLengthOne(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }
}
