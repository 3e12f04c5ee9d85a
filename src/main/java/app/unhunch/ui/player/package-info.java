/// The player: what a running session looks like, full window.
package app.unhunch.ui.player;
