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

/// The recordings made last, and those being made. A session says the same few things again and again.
final class Phrases {

    /// A sentence of 3 s takes 130 KB, a number 20 KB: a few megabytes at most.
    private static final int KEPT = 48;

    private final ConcurrentMap<Speech, CompletableFuture<Pcm>> recordings = new ConcurrentHashMap<>();
    private final Queue<Speech> oldestFirst = new ConcurrentLinkedQueue<>();
    private final Executor executor = job -> Thread.ofVirtual().name("phrase").start(job);
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
        }, executor);
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
}
