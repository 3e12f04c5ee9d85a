/// The ports of [app.unhunch.desktop] on macOS. Depends on that package and the pure core only.
package app.unhunch.desktop.macos;
