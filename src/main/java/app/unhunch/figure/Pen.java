package app.unhunch.figure;

/// What a figure is drawn with: paths filled by the non-zero rule and strokes with round ends, in pixels, y down.
public interface Pen {

    /// Begins a new path.
    void begin();

    /// Begins a piece of the path.
    void moveTo(double x, double y);

    /// A straight line on.
    void lineTo(double x, double y);

    /// A curve on, with one control point.
    void curveTo(double controlX, double controlY, double x, double y);

    /// A curve on, with two control points.
    void curveTo(double firstX, double firstY, double secondX, double secondY, double x, double y);

    /// Closes the piece of the path.
    void close();

    /// Fills the path.
    void fill(Ink ink);

    /// Draws along the path, `width` pixels wide.
    void stroke(Ink ink, double width);

    /// Fills an ellipse whose ink fades towards its rim.
    void glow(Ink ink, double centerX, double centerY, double radiusX, double radiusY);

    /// Multiplies the opacity of everything drawn from now on; 1 ends that.
    void opacity(double share);
}
