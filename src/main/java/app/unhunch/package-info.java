/// The roots of the program: they wire everything together and are seen by nobody.
package app.unhunch;
