package app.unhunch.ui.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// At most 256 colours that stand for those of a picture: the most frequent as they are, so that flat places keep their
/// colour, the others found by halving the widest box of colours again and again.
final class Swatches {

    private static final int MOST = 256;
    private static final int KEPT = 96;

    private final int[] colors;
    private final Map<Integer, Byte> places = new HashMap<>();

    /// Of opaque pixels.
    Swatches(int[] argb) {
        var pixels = new HashMap<Integer, Integer>();
        for (var pixel : argb) {
            pixels.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        var frequent = pixels.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        var kept = frequent.subList(0, Math.min(KEPT, frequent.size()));
        List<List<Integer>> boxes = new ArrayList<>(kept.stream().map(List::of).toList());
        if (frequent.size() > kept.size()) {
            boxes.add(frequent.subList(kept.size(), frequent.size()));
        }
        while (boxes.size() < MOST) {
            var widest = boxes.stream().max(Comparator.comparingInt(Swatches::width)).orElseThrow();
            if (width(widest) == 0) {
                break;
            }
            boxes.remove(widest);
            var channel = widestChannel(widest);
            var sorted = widest.stream().sorted(Comparator.comparingInt(color -> color >> channel & 255)).toList();
            boxes.add(sorted.subList(0, sorted.size() / 2));
            boxes.add(sorted.subList(sorted.size() / 2, sorted.size()));
        }
        colors = new int[boxes.size()];
        for (var i = 0; i < colors.length; i++) {
            colors[i] = mean(boxes.get(i));
            for (var color : boxes.get(i)) {
                places.put(color, (byte) i);
            }
        }
    }

    /// Red, green, blue of every colour.
    byte[] table() {
        var table = new byte[colors.length * 3];
        for (var i = 0; i < colors.length; i++) {
            table[3 * i] = (byte) (colors[i] >> 16);
            table[3 * i + 1] = (byte) (colors[i] >> 8);
            table[3 * i + 2] = (byte) colors[i];
        }
        return table;
    }

    /// Which colour of the table stands for a pixel.
    byte place(int argb) {
        return places.getOrDefault(argb & 0xFFFFFF, (byte) 0);
    }

    /// How far apart the colours of a box are, in the channel in which they are farthest.
    private static int width(List<Integer> box) {
        return Math.max(width(box, 16), Math.max(width(box, 8), width(box, 0)));
    }

    private static int width(List<Integer> box, int channel) {
        var least = 255;
        var most = 0;
        for (var color : box) {
            least = Math.min(least, color >> channel & 255);
            most = Math.max(most, color >> channel & 255);
        }
        return most - least;
    }

    private static int widestChannel(List<Integer> box) {
        var most = width(box);
        return width(box, 8) == most ? 8 : width(box, 16) == most ? 16 : 0;
    }

    private static int mean(List<Integer> box) {
        var sum = new int[3];
        for (var color : box) {
            for (var i = 0; i < 3; i++) {
                sum[i] += (color >> (8 * i)) & 255;
            }
        }
        return ((sum[2] / box.size()) << 16) | ((sum[1] / box.size()) << 8) | (sum[0] / box.size());
    }
}
