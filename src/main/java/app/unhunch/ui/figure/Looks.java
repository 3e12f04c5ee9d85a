package app.unhunch.ui.figure;

import app.unhunch.figure.Look;
import app.unhunch.figure.Look.Cut;
import app.unhunch.figure.Tones;
import java.util.List;

/// The five people; one is chosen, or they take turns.
public final class Looks {

    /// In what light: hair and trousers are lighter than life at night.
    public enum Light {
        /// Light theme.
        DAY,
        /// Dark theme.
        NIGHT
    }

    private static final Tones SOCKS_DAY = Tones.of("#DFE1F0", "#BCC1DB", "#979EBF");
    private static final Tones SOCKS_NIGHT = Tones.of("#D3D6E8", "#A6ABC8", "#7F85A6");

    private Looks() {}

    /// How many people there are.
    public static int count() {
        return all(Light.DAY).size();
    }

    /// The person of that number; numbers count round.
    public static Look of(int number, Light light) {
        var all = all(light);
        return all.get(Math.floorMod(number, all.size()));
    }

    static Look first(Light light) {
        return of(0, light);
    }

    private static List<Look> all(Light light) {
        var day = light == Light.DAY;
        var socks = day ? SOCKS_DAY : SOCKS_NIGHT;
        return List.of(
                new Look(
                        day ? Tones.of("#E8AE8B", "#D38F6C", "#B57150") : Tones.of("#E2A583", "#BC7F5F", "#8E5A40"),
                        day ? Tones.of("#8E97D8", "#717ABF", "#565EA0") : Tones.of("#8F99E0", "#6871B5", "#4B5390"),
                        day ? Tones.of("#3A4263", "#2C3350", "#20263E") : Tones.of("#66749F", "#4B5780", "#343D5E"),
                        day ? Tones.of("#4A3630", "#382722", "#281A17") : Tones.of("#6A4C42", "#4E362F", "#35241F"),
                        socks,
                        Cut.SHORT),
                new Look(
                        Tones.of("#8A5A40", "#6F452F", "#51301F"),
                        Tones.of("#F0B45C", "#D2933D", "#A8722A"),
                        day ? Tones.of("#4A4F63", "#393E50", "#282C3B") : Tones.of("#7F86A6", "#60678A", "#454B69"),
                        day ? Tones.of("#2A2122", "#1E1718", "#130E0F") : Tones.of("#4A3A38", "#372A29", "#261C1B"),
                        socks,
                        Cut.BUN),
                new Look(
                        Tones.of("#F2C7A9", "#DDA283", "#BD7F61"),
                        Tones.of("#7CC4B4", "#58A393", "#3F8376"),
                        day ? Tones.of("#5B4A66", "#483A52", "#33293B") : Tones.of("#8E7F9C", "#6E607C", "#52475E"),
                        Tones.of("#B5653A", "#95502C", "#743C20"),
                        socks,
                        Cut.BUN),
                new Look(
                        Tones.of("#D9A07A", "#BF815B", "#9C623F"),
                        Tones.of("#9DB7D9", "#7996BD", "#5C789E"),
                        day ? Tones.of("#4C5460", "#3B424C", "#2A3038") : Tones.of("#7E8794", "#626A76", "#484F59"),
                        Tones.of("#B9B6B4", "#9B9897", "#7B7877"),
                        socks,
                        Cut.SHORT),
                new Look(
                        day ? Tones.of("#5B3A29", "#47291B", "#341C12") : Tones.of("#7C5340", "#633E2C", "#4A2C1E"),
                        day ? Tones.of("#B7A3DC", "#9681C2", "#7662A2") : Tones.of("#B4A1DC", "#8A77B8", "#665590"),
                        day ? Tones.of("#3F4A52", "#303A41", "#222A30") : Tones.of("#73808A", "#58646D", "#404A52"),
                        day ? Tones.of("#17110F", "#0F0A09", "#080505") : Tones.of("#524139", "#3D2F29", "#2B201B"),
                        socks,
                        Cut.SHORT));
    }
}
