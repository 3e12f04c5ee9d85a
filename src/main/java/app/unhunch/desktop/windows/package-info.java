/// The ports of [app.unhunch.desktop] on Windows. Depends on that package and the pure core only.
package app.unhunch.desktop.windows;
