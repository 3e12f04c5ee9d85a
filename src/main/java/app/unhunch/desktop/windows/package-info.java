/// The ports of [app.unhunch.desktop] on Windows. Depends on that package, its `awt` and the pure core only.
package app.unhunch.desktop.windows;
