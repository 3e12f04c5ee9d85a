/// Measures the linked image on a desk of its own, beside bare programs of the same run-time in the same run, and prints
/// the figures of the README: `mvn -Pbenchmark`. Uses the desk of the end-to-end tests; nothing depends on it.
package app.unhunch.bench;
