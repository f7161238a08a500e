package foothold.learning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        rows = room(size);
        vectors.forEach(rows::put);
        rows.rewind();
    }

    private FloatBuffer room(int vectors) {
        return ByteBuffer.allocateDirect(Math.multiplyExact(Math.multiplyExact(vectors, dimensions), Float.BYTES))
                .order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    /// The cosine of each vector with this one, in their order.
    ///
    /// @param vector of length 1
    public float[] cosines(float[] vector) {
        return product(FloatBuffer.wrap(vector), 1, rows.duplicate(), size);
    }

    /// The cosines of each vector, in their order, with each of several, in theirs. The table is read once for all of them, which is
    /// most of the work.
    ///
    /// @param several of length 1
    public List<float[]> cosines(List<float[]> several) {
        if (several.size() == 1) {
            return List.of(cosines(several.getFirst()));
        }
        FloatBuffer asked = room(several.size());
        several.forEach(asked::put);
        asked.rewind();
        float[] product = product(rows.duplicate(), size, asked, several.size());
        return IntStream.range(0, several.size()).mapToObj(column -> column(product, column, several.size())).toList();
    }

    private float[] column(float[] product, int column, int width) {
        float[] cosines = new float[size];
        for (int row = 0; row < size; row++) {
            cosines[row] = product[row * width + column];
        }
        return cosines;
    }

    /// The cosines of some of the vectors with each other.
    ///
    /// @param chosen their numbers
    /// @return row after row, so that of the `i`th with the `j`th of them stands at `i * chosen.length + j`
    float[] cosinesAmong(int[] chosen) {
        FloatBuffer few = room(chosen.length);
        for (int number : chosen) {
            few.put(rows.slice(number * dimensions, dimensions));
        }
        few.rewind();
        return product(few, chosen.length, few.duplicate(), chosen.length);
    }

    /// The cosines of the vector at this place with each before it, in their order, and with itself.
    float[] cosinesUpTo(int place) {
        return product(rows.slice(place * dimensions, dimensions), 1, rows.slice(0, (place + 1) * dimensions), place + 1);
    }

    private float[] product(FloatBuffer left, int height, FloatBuffer right, int width) {
        var product = new float[height * width];
        if (product.length == 0) {
            return product;
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        // Made anew for each use: it costs nothing beside the product, and so there is nothing to close.
        try (OnnxTensor asked = OnnxTensor.createTensor(environment, left, new long[] {height, dimensions});
             OnnxTensor compared = OnnxTensor.createTensor(environment, right, new long[] {width, dimensions});
             OrtSession.Result result = Product.SESSION.run(Map.of(ProductModel.LEFT, asked, ProductModel.RIGHT, compared))) {
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(product);
            return product;
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
