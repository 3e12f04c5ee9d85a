/// Files in and out: the catalog and its packs, settings, routines, where the breaks stood, and the journal. What is read
/// comes as a value with all problems at once; what cannot be written comes back as a value too. May depend on the core
/// and on Gson; nobody but the roots sees it.
package app.unhunch.store;
