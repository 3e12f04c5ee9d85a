package app.unhunch.desktop;

/// The keep-awake of a desktop that offers none.
final class NoKeepAwake implements KeepAwake {

    @Override
    public Watch hold(String reason) {
        return () -> {};
    }

    @Override
    public SenseReport report() {
        return SenseReport.absent("awake");
    }

    @Override
    public void close() {}
}
