package app.unhunch.architecture.planted.machine;

import java.util.concurrent.locks.ReentrantLock;

/// Has a lock.
public record HasLock(ReentrantLock lock) {}
