package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class ProcessorQueueTest {

    @Test
    void whoComesFirstIsServedFirst() throws InterruptedException {
        var queue = new ProcessorQueue(1);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var served = new CopyOnWriteArrayList<Integer>();
        var threads = new ArrayList<Thread>();
        threads.add(Thread.ofVirtual().start(() -> queue.take(() -> {
            begun.countDown();
            return await(end);
        })));
        begun.await();
        for (int number : IntStream.range(0, 16).toArray()) {
            Thread next = Thread.ofVirtual().start(() -> queue.take(() -> served.add(number)));
            while (next.getState() != Thread.State.WAITING) {
                Thread.sleep(Duration.ofMillis(1));
            }
            threads.add(next);
        }
        end.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertEquals(IntStream.range(0, 16).boxed().toList(), served);
    }

    @Test
    void noMoreIsDoneAtOnceThanThereAreThreads() throws InterruptedException {
        var queue = new ProcessorQueue(2);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        List<Thread> threads = IntStream.range(0, 20).mapToObj(_ -> Thread.ofVirtual().start(() -> queue.take(() -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause();
            return now.decrementAndGet();
        }))).toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertEquals(2, most.get());
    }

    @Test
    void whatTheWorkThrowsIsThrownAndTheQueueGoesOn() {
        var queue = new ProcessorQueue(1);
        var ours = new IllegalStateException("ours");
        var error = new StackOverflowError();

        assertSame(ours, assertThrows(IllegalStateException.class, () -> queue.take(() -> {
            throw ours;
        })));
        assertSame(error, assertThrows(StackOverflowError.class, () -> queue.take(() -> {
            throw error;
        })));
        assertTrue(queue.take(() -> true));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(2));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
