/// The icon in the panel by AWT, for the systems that have no better way for the agent: Windows and macOS. Depends on the
/// ports of [app.unhunch.desktop]; nothing of it is loaded on Linux.
package app.unhunch.desktop.awt;
