package app.unhunch.architecture.planted.desktop;

import java.awt.Color;
import javafx.scene.paint.Paint;

/// Uses both toolkits.
public record DrawsWithAwt(Color color, Paint paint) {}
