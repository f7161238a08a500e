package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextKernelTest {

    private static final float[] EAST = {1, 0};
    private static final float[] NORTH = {0, 1};

    private final TextKernel texts = new TextKernel(List.of("ward bed", "ward bed", "other", "other"), List.of(EAST, NORTH, EAST, NORTH));

    @Test
    void meaningAndWordsAddUp() {
        TextKernel.Alike alike = texts.with("ward bed", EAST);

        assertArrayEquals(new float[] {1, 0, 1, 0}, alike.cosines(), 1e-6f);
        float apart = (float) Math.exp(-4);
        assertArrayEquals(new float[] {1.3f, apart + 0.3f, 1, apart}, alike.values(), 1e-6f);
    }

    @Test
    void severalTextsAreComparedAsOneAfterTheOther() {
        List<TextKernel.Alike> both = texts.with(List.of("ward bed", "other"), List.of(EAST, NORTH));

        assertArrayEquals(texts.with("ward bed", EAST).values(), both.getFirst().values(), 1e-6f);
        assertArrayEquals(texts.with("other", NORTH).values(), both.getLast().values(), 1e-6f);
    }

    @Test
    void eachTextIsComparedInTheSameWay() {
        assertArrayEquals(texts.with("other", NORTH).values(), texts.upTo(3), 1e-6f);
        double[] withLast = {texts.upTo(3)[0], texts.upTo(3)[1], texts.upTo(3)[3]};
        int[] some = {0, 1, 3};
        assertArrayEquals(withLast, texts.among(some).times(new double[] {0, 0, 1}), 1e-4);
        assertArrayEquals(withLast, texts.amongMany(some).times(new double[] {0, 0, 1}), 1e-4);
    }
}
