package foothold.learning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A model of one step for ONNX Runtime: every row of a matrix times every row of another, `product = left * right^T`.
///
/// ONNX Runtime runs models, and has no call for a bare product; so this writes the smallest model there is, in the format of
/// [onnx.proto3](https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3). The field numbers below are that file's.
final class ProductModel {

    static final String LEFT = "left";
    static final String RIGHT = "right";
    static final String PRODUCT = "product";

    /// The version of the format, and of the operators, that first has all that is used here.
    private static final int FORMAT = 7;
    private static final int OPERATORS = 13;

    private static final int NUMBER = 0;
    private static final int BYTES = 2;
    private static final int SEVEN_BITS = 7;
    private static final int MORE = 0x80;

    private ProductModel() {
    }

    /// The model, as a file would hold it.
    static byte[] bytes() {
        byte[] transposeRight = join(text(1, "transB"), number(3, 1), number(20, 2));
        byte[] node = join(text(1, LEFT), text(1, RIGHT), text(2, PRODUCT), text(4, "Gemm"), part(5, transposeRight));
        byte[] graph = join(part(1, node), text(2, "product of rows"), part(11, matrix(LEFT, "asked", "length")),
                part(11, matrix(RIGHT, "rows", "length")), part(12, matrix(PRODUCT, "asked", "rows")));
        return join(number(1, FORMAT), part(7, graph), part(8, number(2, OPERATORS)));
    }

    /// A matrix of floats whose height and width are only named.
    private static byte[] matrix(String name, String height, String width) {
        byte[] shape = join(part(1, text(2, height)), part(1, text(2, width)));
        byte[] floats = join(number(1, 1), part(2, shape));
        return join(text(1, name), part(2, part(1, floats)));
    }

    private static byte[] text(int field, String value) {
        return part(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] part(int field, byte[] value) {
        return join(variable(field << 3 | BYTES), variable(value.length), value);
    }

    private static byte[] number(int field, int value) {
        return join(variable(field << 3 | NUMBER), variable(value));
    }

    /// A number in groups of seven bits, the lowest first; each but the last is marked.
    private static byte[] variable(int value) {
        var bytes = new ByteArrayOutputStream();
        int rest = value;
        while (rest >= MORE) {
            bytes.write(rest & MORE - 1 | MORE);
            rest >>>= SEVEN_BITS;
        }
        bytes.write(rest);
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
