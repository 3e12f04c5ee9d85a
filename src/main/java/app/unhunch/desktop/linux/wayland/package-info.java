/// A small Wayland client over the compositor's socket: idle notifications only, without any native
/// library.
package app.unhunch.desktop.linux.wayland;
