package app.unhunch.desktop.linux.bus;

/// Whether this program is on the bus.
public sealed interface BusLife {

    /// On the bus, known there as `name`.
    record Up(String name) implements BusLife {}

    /// Not on the bus; `why` is technical.
    record Down(String why) implements BusLife {}
}
