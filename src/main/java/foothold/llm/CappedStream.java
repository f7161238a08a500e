package foothold.llm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that fails when more comes than may come.
final class CappedStream extends FilterInputStream {

    private final Runnable exceeded;
    private long left;

    CappedStream(InputStream in, long most, Runnable exceeded) {
        super(in);
        this.left = most;
        this.exceeded = exceeded;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            exceeded.run();
            throw new IOException("the response is too large");
        }
    }
}
