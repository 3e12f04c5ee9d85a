package app.unhunch.figure;

/// A table of sizes along a limb or the trunk, read smoothly: first column the place, the others what is there.
final class Profile {

    private final double[][] rows;

    Profile(double[]... rows) {
        this.rows = rows;
    }

    /// The row at a place; its first number is the place itself.
    double[] at(double place) {
        var low = 0;
        while (low < rows.length - 2 && rows[low + 1][0] < place) {
            low++;
        }
        var step = rows[low + 1][0] - rows[low][0];
        var t = Math.clamp((place - rows[low][0]) / step, 0, 1);
        var row = new double[rows[0].length];
        row[0] = place;
        for (var column = 1; column < row.length; column++) {
            row[column] = hermite(low, column, step, t);
        }
        return row;
    }

    private double hermite(int low, int column, double step, double t) {
        var from = rows[low][column];
        var to = rows[low + 1][column];
        var leaving = low > 0 ? slope(low - 1, low + 1, column) * step : to - from;
        var arriving = low + 2 < rows.length ? slope(low, low + 2, column) * step : to - from;
        var t2 = t * t;
        var t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * from + (t3 - 2 * t2 + t) * leaving + (-2 * t3 + 3 * t2) * to
                + (t3 - t2) * arriving;
    }

    private double slope(int from, int to, int column) {
        return (rows[to][column] - rows[from][column]) / (rows[to][0] - rows[from][0]);
    }
}
