/// The ports of [app.unhunch.desktop] on Linux. Depends on that package and the pure core only.
package app.unhunch.desktop.linux;
