package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {

    private static final int HEADER = "foothold-vectors-1 fake 3\n".length();
    private static final int RECORD = 32 + 3 * Float.BYTES;
    private static final List<String> TEXTS = List.of("tired", "money", "tired money");

    @TempDir
    private Path folder;

    private static FakeEmbedder fake() {
        return new FakeEmbedder("tired", "money");
    }

    private Path file() {
        return folder.resolve("vectors-fake.bin");
    }

    /// Gets the texts from a cache that is opened anew, and tells how many had to be made.
    private int made() {
        return made(fake());
    }

    private int made(FakeEmbedder embedder) {
        var cache = new VectorCache(folder, embedder);
        List<float[]> vectors = TEXTS.stream().map(cache::get).toList();
        int calls = embedder.calls();
        for (int i = 0; i < TEXTS.size(); i++) {
            assertArrayEquals(embedder.embed(TEXTS.get(i)), vectors.get(i));
        }
        return calls;
    }

    @Test
    void vectorsAreMadeOnceAndKeptBetweenStarts() throws IOException {
        assertEquals(3, made());
        assertEquals(0, made());
        assertEquals(HEADER + 3 * RECORD, Files.size(file()));
    }

    @Test
    void aTextThatIsKnownIsFoundAndAnotherIsNot() {
        var cache = new VectorCache(folder, fake());
        cache.get("tired");
        assertTrue(cache.find("tired").isPresent());
        assertTrue(cache.find("Tired").isEmpty());
    }

    @Test
    void aRecordCutShortIsMadeAgainAndTheRestKept() throws IOException {
        made();
        byte[] whole = Files.readAllBytes(file());
        for (int cut : new int[] {1, 12, RECORD - 1}) {
            Files.write(file(), Arrays.copyOf(whole, whole.length - cut));
            assertEquals(1, made(), "cut by " + cut);
            assertArrayEquals(whole, Files.readAllBytes(file()));
        }
    }

    @Test
    void aBrokenHeaderStartsAfresh() throws IOException {
        for (int length : new int[] {0, 1, HEADER - 1}) {
            made();
            byte[] whole = Files.readAllBytes(file());
            Files.write(file(), Arrays.copyOf(whole, length));
            assertEquals(3, made(), "header of " + length);
            assertEquals(0, made());
        }
        Files.write(file(), new byte[] {'X'}, StandardOpenOption.WRITE);
        assertEquals(3, made());
        assertEquals(0, made());
    }

    @Test
    void anotherModelOrOtherDimensionsStartAfresh() {
        made();
        assertEquals(3, made(new FakeEmbedder("tired", "money", "more")));
        assertEquals(0, made(new FakeEmbedder("tired", "money", "more")));
        assertEquals(3, made());
    }

    @Test
    void aFolderThatCannotBeWrittenOnlyCostsTime() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("taken"), "a file");
        var embedder = fake();
        var cache = new VectorCache(notAFolder, embedder);
        TEXTS.forEach(cache::get);
        TEXTS.forEach(cache::get);
        assertEquals(3, embedder.calls(), "made once, held in memory");
        assertEquals("a file", Files.readString(notAFolder));
    }

    @Test
    void aFileThatCannotBeReadOnlyCostsTime() throws IOException {
        Files.createDirectories(file().resolve("in-the-way"));
        assertEquals(3, made());
        assertEquals(3, made());
    }

    @Test
    void manyThreadsLeaveAWholeFile() throws Exception {
        var cache = new VectorCache(folder, fake());
        var together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                String text = "tired " + i;
                threads.submit(() -> {
                    together.await();
                    return cache.get(text);
                });
            }
            together.countDown();
        }
        assertEquals(HEADER + 200 * RECORD, Files.size(file()));
        var reopened = new VectorCache(folder, fake());
        assertTrue(IntStream.range(0, 200).allMatch(i -> reopened.find("tired " + i).isPresent()));
    }
}
