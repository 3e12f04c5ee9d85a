package app.unhunch.desktop;

import java.util.function.Consumer;

/// The appearance of a desktop without wishes.
final class NoAppearance implements Appearance {

    @Override
    public void listen(Consumer<DesktopWishes> listener) {}

    @Override
    public SenseReport report() {
        return SenseReport.absent("appearance");
    }

    @Override
    public void close() {}
}
