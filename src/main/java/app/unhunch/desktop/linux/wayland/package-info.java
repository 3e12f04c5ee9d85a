/// A small Wayland client over the compositor's socket: idle notifications and the list of windows, without any native
/// library.
package app.unhunch.desktop.linux.wayland;
