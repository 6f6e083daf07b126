package be.vlavirgem.platform.usage;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;

/**
 * Counts in memory and writes when it is told to and at the end: a page costs no statement for being counted, and a killed
 * process loses at most what was counted since the last time.
 */
public abstract class PendingCounts<K> implements SmartLifecycle {

    /** Phases stop from high to low; the web server finishes its last requests near the highest. */
    private static final int AFTER_THE_WEB_SERVER = 0;

    private final Map<K, Long> pending = new ConcurrentHashMap<>();
    private volatile boolean running;

    /** One more. */
    protected final void count(K key) {
        pending.merge(key, 1L, Long::sum);
    }

    /** Adds what was counted to what is kept; what it throws has everything counted again the next time. */
    protected abstract void keep(Map<K, Long> counted);

    /** Writes what was counted since the last time. */
    public final void write() {
        var counted = new HashMap<K, Long>();
        pending.keySet().forEach(key -> pending.computeIfPresent(key, (same, number) -> {
            counted.put(key, number);
            return null;
        }));
        if (!counted.isEmpty()) {
            keepOrCountAgain(counted);
        }
    }

    private void keepOrCountAgain(Map<K, Long> counted) {
        try {
            keep(counted);
        } catch (RuntimeException failure) {
            counted.forEach((key, number) -> pending.merge(key, number, Long::sum));
            throw failure;
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        write();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_WEB_SERVER;
    }
}
