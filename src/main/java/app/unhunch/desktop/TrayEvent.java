package app.unhunch.desktop;

/// What happened at the tray.
public sealed interface TrayEvent {

    /// The icon was clicked.
    record Activated() implements TrayEvent {}

    /// The menu line with `key` was chosen.
    record Chosen(String key) implements TrayEvent {}

    /// A panel takes icons now, or none does any more.
    record HostChanged(boolean present) implements TrayEvent {}
}
