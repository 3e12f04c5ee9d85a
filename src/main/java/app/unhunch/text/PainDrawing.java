package app.unhunch.text;

import app.unhunch.history.PainTrend;
import app.unhunch.safety.DoctorSummary;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Draws pain over some days for paper: a dot for each day, a line for the mean, readable in black and white.
final class PainDrawing {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 150;
    private static final double LEFT = 24;
    private static final double TOP = 8;
    private static final double BOTTOM = 22;
    private static final int WORST = 10;

    private final TimeWords times;

    PainDrawing(TimeWords times) {
        this.times = times;
    }

    String of(DoctorSummary summary) {
        var drawing = new StringBuilder();
        for (var score : List.of(0, 5, WORST)) {
            line(drawing, LEFT, y(score), WIDTH, y(score), "#999");
            text(drawing, LEFT - 6, y(score) + 4, "end", String.valueOf(score));
        }
        for (var week = 0; week < DoctorSummary.DAYS; week += 7) {
            text(drawing, x(week), HEIGHT - 5, "start", times.day(summary.from().plusDays(week)));
        }
        for (var line : summary.pain().lines()) {
            drawing.append("<polyline fill=\"none\" stroke=\"#000\" stroke-width=\"1.5\" points=\"")
                    .append(line.stream().map(point -> at(summary, point, point.mean()))
                            .collect(Collectors.joining(" ")))
                    .append("\"/>");
        }
        for (var point : summary.pain().points()) {
            drawing.append("<circle r=\"3\" fill=\"#fff\" stroke=\"#000\" cx=\"%s\" cy=\"%s\"/>"
                    .formatted(number(x(day(summary, point))), number(y(point.score()))));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">%s</svg>"
                .formatted(number(WIDTH), number(HEIGHT), number(WIDTH + 4), number(HEIGHT), drawing);
    }

    private static String at(DoctorSummary summary, PainTrend.Point point, double score) {
        return number(x(day(summary, point))) + "," + number(y(score));
    }

    private static double day(DoctorSummary summary, PainTrend.Point point) {
        return (double) ChronoUnit.DAYS.between(summary.from(), point.day());
    }

    private static void line(StringBuilder drawing, double x, double y, double toX, double toY, String ink) {
        drawing.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\".7\"/>"
                .formatted(number(x), number(y), number(toX), number(toY), ink));
    }

    private static void text(StringBuilder drawing, double x, double y, String anchor, String words) {
        drawing.append("<text font-size=\"11\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>".formatted(anchor,
                number(x), number(y), words));
    }

    private static double x(double day) {
        return LEFT + 4 + (WIDTH - LEFT - 8) * day / (DoctorSummary.DAYS - 1);
    }

    private static double y(double score) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - score / WORST);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
