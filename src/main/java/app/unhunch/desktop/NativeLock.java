package app.unhunch.desktop;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Whether the screen is locked, out of the operating system's own functions, which are found when they are first asked.
public final class NativeLock implements ScreenLock {

    private final String name;
    private final Supplier<NativeCall.Question<Boolean>> link;
    private @Nullable NativeCall<Boolean> call;

    /// @param name stable key for the diagnostics
    /// @param link finds the functions
    public NativeLock(String name, Supplier<NativeCall.Question<Boolean>> link) {
        this.name = name;
        this.link = link;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean locked() throws IOException {
        var linked = call == null ? NativeCall.link(link) : call;
        call = linked;
        return linked.ask();
    }
}
