/// The ports of [app.unhunch.desktop] on macOS. Depends on that package, its `awt` and the pure core only.
package app.unhunch.desktop.macos;
