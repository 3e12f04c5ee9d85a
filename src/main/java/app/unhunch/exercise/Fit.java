package app.unhunch.exercise;

/// How well something typed fits a word, best first, with its weight in a name and elsewhere: lower comes first.
enum Fit {
    WHOLE(0, 2), BEGINNING(1, 3), WITHIN(4, 5), ALMOST(6, 7), NONE(1_000, 1_000);

    private final int inName;
    private final int elsewhere;

    Fit(int inName, int elsewhere) {
        this.inName = inName;
        this.elsewhere = elsewhere;
    }

    int inName() {
        return inName;
    }

    int elsewhere() {
        return elsewhere;
    }
}
