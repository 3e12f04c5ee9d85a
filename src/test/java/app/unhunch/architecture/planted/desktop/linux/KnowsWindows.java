package app.unhunch.architecture.planted.desktop.linux;

import app.unhunch.architecture.planted.desktop.windows.Registry;

/// Knows another system.
public record KnowsWindows(Registry registry) {}
