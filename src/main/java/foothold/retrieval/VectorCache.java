package foothold.retrieval;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Vectors on disk by hash of model and text, so that only new or changed text is embedded at a start.
///
/// The file is a header (format, model, dimensions) and then records of a SHA-256 hash and the vector's floats. Records are
/// appended, so a stop in the middle loses at most the last one. A file of another model or format is started afresh; a
/// cache that cannot be written costs time at the next start and nothing else.
final class VectorCache {

    private static final Logger LOG = LoggerFactory.getLogger(VectorCache.class);
    private static final int HASH_BYTES = 32;

    private final Path file;
    private final Embedder embedder;
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();
    private boolean writable = true;

    VectorCache(Path folder, Embedder embedder) {
        this.file = folder.resolve("vectors-" + embedder.model() + ".bin");
        this.embedder = embedder;
        try {
            load();
        } catch (IOException e) {
            LOG.warn("The vector cache {} cannot be read and is started afresh: {}", file.getFileName(), e.toString());
            vectors.clear();
        }
    }

    /// The kept vector of a text, if there is one.
    Optional<float[]> find(String text) {
        return Optional.ofNullable(vectors.get(hash(text)));
    }

    /// The vector of a text, made and kept when it is new.
    float[] get(String text) {
        String hash = hash(text);
        float[] known = vectors.get(hash);
        if (known != null) {
            return known;
        }
        float[] made = embedder.embed(text);
        vectors.put(hash, made);
        append(hash, made);
        return made;
    }

    private void load() throws IOException {
        byte[] header = header();
        if (Files.notExists(file)) {
            return;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (!Arrays.equals(in.readNBytes(header.length), header)) {
                return;
            }
            byte[] hash = new byte[HASH_BYTES];
            byte[] floats = new byte[embedder.dimensions() * Float.BYTES];
            while (true) {
                in.readFully(hash);
                in.readFully(floats);
                float[] vector = new float[embedder.dimensions()];
                ByteBuffer.wrap(floats).asFloatBuffer().get(vector);
                vectors.put(HexFormat.of().formatHex(hash), vector);
            }
        } catch (EOFException endOfFile) {
            // The normal end; a record cut short by a crash is dropped with it.
        }
    }

    private synchronized void append(String hash, float[] vector) {
        if (!writable) {
            return;
        }
        byte[] header = header();
        long record = HASH_BYTES + (long) vector.length * Float.BYTES;
        try (FileChannel channel = open(header)) {
            // A record cut short by a crash would shift all that follow: go back to the last whole one.
            long whole = (channel.size() - header.length) / record;
            channel.truncate(header.length + whole * record);
            channel.position(channel.size());
            ByteBuffer bytes = ByteBuffer.allocate((int) record).put(HexFormat.of().parseHex(hash));
            for (float number : vector) {
                bytes.putFloat(number);
            }
            channel.write(bytes.flip());
        } catch (IOException e) {
            writable = false;
            LOG.warn("Vectors cannot be kept in {}, so the next start makes them again: {}", file, e.toString());
        }
    }

    private FileChannel open(byte[] header) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        ByteBuffer found = ByteBuffer.allocate(header.length);
        channel.read(found, 0);
        if (!Arrays.equals(found.array(), header)) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(header), 0);
        }
        return channel;
    }

    private byte[] header() {
        return ("foothold-vectors-1 " + embedder.model() + " " + embedder.dimensions() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String hash(String text) {
        return DigestUtils.sha256Hex(embedder.model() + "\n" + text);
    }
}
