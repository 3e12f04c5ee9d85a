/// What may know what, held as tests. Reads compiled classes; depends on ArchUnit and on no class of ours.
package app.unhunch.architecture;
