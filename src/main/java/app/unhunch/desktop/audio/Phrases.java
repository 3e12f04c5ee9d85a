package app.unhunch.desktop.audio;

import app.unhunch.desktop.Speech;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The recordings made last, and those being made. A session says the same few things again and again.
final class Phrases {

    /// A sentence of 3 s takes 130 KB, a number 20 KB: a few megabytes at most.
    private static final int KEPT = 48;

    /// Each is a program of its own; more would only slow down the one that is needed first.
    private static final int AT_ONCE = 2;

    private final ConcurrentMap<Speech, CompletableFuture<Pcm>> recordings = new ConcurrentHashMap<>();
    private final Queue<Speech> oldestFirst = new ConcurrentLinkedQueue<>();
    private final Executor executor = executor();
    private final Synthesiser synthesiser;

    Phrases(Synthesiser synthesiser) {
        this.synthesiser = synthesiser;
    }

    /// The recording of `speech`, made now unless it is there or on its way. One that failed is not kept.
    CompletableFuture<Pcm> begin(Speech speech) {
        return recordings.computeIfAbsent(speech, this::make);
    }

    private CompletableFuture<Pcm> make(Speech speech) {
        var made = CompletableFuture.supplyAsync(() -> record(speech), executor);
        var _ = made.whenCompleteAsync((_, failure) -> {
            if (failure != null) {
                recordings.remove(speech, made);
            } else {
                keep(speech);
            }
        }, executor); // not on this thread: it may be inside the map
        return made;
    }

    private void keep(Speech speech) {
        oldestFirst.add(speech);
        while (oldestFirst.size() > KEPT) {
            var oldest = oldestFirst.poll();
            if (oldest != null) {
                recordings.remove(oldest);
            }
        }
    }

    private Pcm record(Speech speech) {
        try {
            return synthesiser.speak(speech);
        } catch (IOException failed) {
            throw new UncheckedIOException(String.valueOf(failed.getMessage()), failed);
        }
    }

    /// Its threads end when there is nothing to do, so that there is nothing to close.
    private static Executor executor() {
        var pool = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofVirtual().name("phrase").factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
