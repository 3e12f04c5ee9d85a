/// Programs run by hand to make files that we ship.
package app.unhunch.tools;
