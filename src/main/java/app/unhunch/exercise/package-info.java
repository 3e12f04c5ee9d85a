/// What can be done for an upper back, and how much of it: the vocabulary of the catalog. Depends on the language alone.
package app.unhunch.exercise;
