package app.unhunch.figure;

import java.util.Locale;

/// Draws into the text of an SVG picture, for paper.
public final class SvgPen implements Pen {

    /// Where a glow has lost some of its ink, and how much is left there.
    private static final double KNEE = .55;
    private static final double KNEE_INK = .62;

    private final double width;
    private final double height;
    private final String name;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private double opacity = 1;
    private int glows;

    /// An empty picture.
    ///
    /// @param name tells its parts from those of other pictures on the same page; letters, digits and hyphens
    public SvgPen(double width, double height, String name) {
        this.width = width;
        this.height = height;
        this.name = name;
    }

    @Override
    public void begin() {
        path.setLength(0);
    }

    @Override
    public void moveTo(double x, double y) {
        add("M", x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        add("L", x, y);
    }

    @Override
    public void curveTo(double controlX, double controlY, double x, double y) {
        add("Q", controlX, controlY, x, y);
    }

    @Override
    public void curveTo(double firstX, double firstY, double secondX, double secondY, double x, double y) {
        add("C", firstX, firstY, secondX, secondY, x, y);
    }

    @Override
    public void close() {
        path.append('Z');
    }

    @Override
    public void fill(Ink ink) {
        body.append("<path d=\"").append(path).append("\" fill=\"").append(color(ink)).append("\" fill-opacity=\"")
                .append(number(ink.opacity() * opacity)).append("\"/>");
    }

    @Override
    public void stroke(Ink ink, double wide) {
        body.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"").append(color(ink))
                .append("\" stroke-opacity=\"").append(number(ink.opacity() * opacity)).append("\" stroke-width=\"")
                .append(number(wide)).append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
    }

    @Override
    public void glow(Ink ink, double centerX, double centerY, double radiusX, double radiusY) {
        var id = name + "-" + glows++;
        body.append("<radialGradient id=\"").append(id).append("\">").append(stop(0, ink, 1))
                .append(stop(KNEE, ink, KNEE_INK)).append(stop(1, ink, 0)).append("</radialGradient><ellipse cx=\"")
                .append(number(centerX)).append("\" cy=\"").append(number(centerY)).append("\" rx=\"")
                .append(number(radiusX)).append("\" ry=\"").append(number(radiusY)).append("\" fill=\"url(#").append(id)
                .append(")\"/>");
    }

    @Override
    public void opacity(double share) {
        opacity = share;
    }

    /// The whole picture, well-formed.
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">%s</svg>"
                .formatted(number(width), number(height), number(width), number(height), body);
    }

    private String stop(double at, Ink ink, double share) {
        return "<stop offset=\"%s\" stop-color=\"%s\" stop-opacity=\"%s\"/>".formatted(number(at), color(ink),
                number(ink.opacity() * share * opacity));
    }

    private void add(String command, double... numbers) {
        path.append(command);
        for (var at = 0; at < numbers.length; at++) {
            path.append(at == 0 ? "" : " ").append(number(numbers[at]));
        }
    }

    private static String color(Ink ink) {
        return "#%02x%02x%02x".formatted(channel(ink.red()), channel(ink.green()), channel(ink.blue()));
    }

    private static int channel(double share) {
        return Math.clamp(Math.round(share * 255), 0, 255);
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
