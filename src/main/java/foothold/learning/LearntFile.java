package foothold.learning;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a classifier learnt, kept in the data folder beside the vectors, because learning takes seconds and its examples
/// seldom change. Losing the file costs those seconds and nothing else.
public final class LearntFile {

    private static final Logger LOG = LoggerFactory.getLogger(LearntFile.class);

    private final Path file;
    private final byte[] header;

    /// @param name       of the classifier
    /// @param learntFrom everything besides the way of learning that decides what is learnt: other words, other coefficients
    public LearntFile(Path folder, String name, Stream<String> learntFrom) {
        file = folder.resolve(name + "-learnt.bin");
        header = ("foothold-learnt-1 " + hash(Stream.concat(Stream.of(KernelClassifier.WAY), learntFrom)) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// The coefficients, a row for each class, when they were learnt from the same.
    Optional<double[][]> read(int classes, int examples) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            if (!Arrays.equals(in.readNBytes(header.length), header)) {
                return Optional.empty();
            }
            double[][] coefficients = new double[classes][examples];
            for (double[] row : coefficients) {
                byte[] bytes = new byte[examples * Double.BYTES];
                in.readFully(bytes);
                ByteBuffer.wrap(bytes).asDoubleBuffer().get(row);
            }
            return Optional.of(coefficients);
        } catch (IOException e) {
            LOG.warn("What was learnt cannot be read from {} and is learnt again: {}", file.getFileName(), e.toString());
            return Optional.empty();
        }
    }

    /// Keeps coefficients for the next start.
    void write(double[][] coefficients) {
        ByteBuffer bytes = ByteBuffer.allocate(header.length + coefficients.length * coefficients[0].length * Double.BYTES);
        bytes.put(header);
        for (double[] row : coefficients) {
            for (double number : row) {
                bytes.putDouble(number);
            }
        }
        try {
            Files.createDirectories(file.getParent());
            Path whole = Files.createTempFile(file.getParent(), "learnt", ".new");
            Files.write(whole, bytes.array());
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("What was learnt cannot be kept in {}, so the next start learns again: {}", file.getFileName(), e.toString());
        }
    }

    private static String hash(Stream<String> texts) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        texts.forEach(text -> DigestUtils.updateDigest(digest, text + "\0"));
        return Hex.encodeHexString(digest.digest());
    }
}
