package app.unhunch.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// One job after another on a single virtual thread. What only its jobs touch needs no lock. A job that
/// throws is logged and the next one runs; after the lane is closed, jobs are dropped.
public final class Lane implements Executor, AutoCloseable {

    private static final Logger LOG = System.getLogger(Lane.class.getName());

    private final ScheduledThreadPoolExecutor jobs;

    /// @param name shown in thread dumps
    public Lane(String name) {
        jobs = new ScheduledThreadPoolExecutor(1, Thread.ofVirtual().name(name).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        jobs.setRemoveOnCancelPolicy(true);
        jobs.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Runs `job` after those that wait already.
    @Override
    public void execute(Runnable job) {
        jobs.execute(() -> guarded(job));
    }

    /// Runs `job` after `delay`, unless the answer is closed before.
    public Watch later(Duration delay, Runnable job) {
        var waiting = jobs.schedule(() -> guarded(job), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> waiting.cancel(false);
    }

    /// Asks `question` on this lane; fails with what it threw, or with a
    /// [java.util.concurrent.TimeoutException] after `limit`.
    public <T> CompletableFuture<T> ask(Duration limit, Callable<T> question) {
        var answer = new CompletableFuture<T>();
        jobs.execute(() -> answer(question, answer));
        return answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Runs `last` after what waits already, then closes. Waits for it at most a second, so that a hanging
    /// desktop cannot keep the program from ending.
    public void finish(Runnable last) {
        if (jobs.isShutdown()) {
            return;
        }
        ask(Duration.ofSeconds(1), Executors.callable(last)).exceptionally(_ -> null).join();
        close();
    }

    /// Drops what waits and interrupts what runs.
    @Override
    public void close() {
        jobs.shutdownNow();
    }

    private static <T> void answer(Callable<T> question, CompletableFuture<T> answer) {
        try {
            answer.complete(question.call());
        } catch (Exception failure) {
            answer.completeExceptionally(failure);
        }
    }

    private static void guarded(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "a job on " + Thread.currentThread().getName() + " failed", bug);
        }
    }
}
