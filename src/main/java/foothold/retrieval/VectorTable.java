package foothold.retrieval;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/// Vectors of length 1 that are all compared with another, exactly: as one product of matrices by ONNX Runtime, which uses all
/// of the processor's vector instructions. In Java, six thousand vectors took four times as long.
///
/// The vectors lie outside the heap, until the table is no longer used. Safe for many threads.
public final class VectorTable {

    private final int size;
    private final int dimensions;
    private final FloatBuffer rows;

    /// A table of these vectors, in their order.
    public VectorTable(List<float[]> vectors) {
        size = vectors.size();
        dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        rows = ByteBuffer.allocateDirect(Math.multiplyExact(Math.multiplyExact(size, dimensions), Float.BYTES))
                .order(ByteOrder.nativeOrder()).asFloatBuffer();
        vectors.forEach(rows::put);
        rows.rewind();
    }

    /// The cosine of each vector with this one, in their order.
    ///
    /// @param vector of length 1
    public float[] cosines(float[] vector) {
        float[] cosines = new float[size];
        if (size == 0) {
            return cosines;
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        // Made anew for each use: it costs nothing beside the product, and so there is nothing to close.
        try (OnnxTensor left = OnnxTensor.createTensor(environment, FloatBuffer.wrap(vector), new long[] {1, vector.length});
             OnnxTensor right = OnnxTensor.createTensor(environment, rows.duplicate(), new long[] {size, dimensions});
             OrtSession.Result result = Product.SESSION.run(Map.of(ProductModel.LEFT, left, ProductModel.RIGHT, right))) {
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(cosines);
            return cosines;
        } catch (OrtException e) {
            throw new IllegalStateException("vectors could not be compared", e);
        }
    }

    /// One for the process: it holds no numbers, and is made when first used, because a start without vectors needs none.
    private static final class Product {

        private static final OrtSession SESSION = session();

        private static OrtSession session() {
            try (var options = new OrtSession.SessionOptions()) {
                // Two threads would wait for each other by spinning.
                options.setIntraOpNumThreads(1);
                return OrtEnvironment.getEnvironment().createSession(ProductModel.bytes(), options);
            } catch (OrtException e) {
                throw new IllegalStateException("ONNX Runtime does not take the product of matrices", e);
            }
        }
    }
}
