package app.unhunch.ui.library;

import app.unhunch.exercise.BrokenPack;
import app.unhunch.text.Texts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says what is wrong in a pack.
final class PackFaultWriter {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"?|[^\\s,:\"\\[\\]{}]+|.");

    private final Texts texts;

    PackFaultWriter(Texts texts) {
        this.texts = texts;
    }

    /// The first of the packs that are left out.
    ///
    /// @param broken at least one
    /// @param moves how many there are without them
    PackFault write(List<BrokenPack> broken, int moves) {
        var pack = broken.getFirst();
        var flaw = pack.flaws().getFirst();
        var fix = flaw.line() == 0 ? texts.get("fault.fix") : texts.get("fault.fix.line", flaw.line());
        return new PackFault(texts.get("fault.title", pack.name()), texts.count("fault.rest", moves, fix),
                place(pack, flaw), flaw.message(),
                pack.excerpt().stream().map(line -> code(line, flaw)).toList(), more(pack.flaws()),
                others(broken.subList(1, broken.size())), pack.flaws().stream()
                        .map(one -> place(pack, one) + ": " + one.message()).collect(Collectors.joining("\n")));
    }

    private String more(List<BrokenPack.Flaw> flaws) {
        if (flaws.size() == 1) {
            return "";
        }
        var next = flaws.get(1);
        return texts.count("fault.more", flaws.size() - 1,
                next.line() == 0 ? next.message()
                        : texts.get("fault.at", next.line(), next.column(), next.message()));
    }

    private String others(List<BrokenPack> others) {
        return others.isEmpty() ? ""
                : texts.count("fault.others", others.size(),
                        others.stream().map(BrokenPack::name).collect(Collectors.joining(texts.get("facet.and"))));
    }

    private static PackFault.Code code(BrokenPack.Line line, BrokenPack.Flaw flaw) {
        return new PackFault.Code(String.valueOf(line.number()), line.text(),
                line.number() == flaw.line() ? mark(line.text(), flaw.column() - 1) : "");
    }

    private static String mark(String text, int at) {
        var token = TOKEN.matcher(text);
        return at >= 0 && at < text.length() && token.find(at)
                ? " ".repeat(token.start()) + "^".repeat(token.end() - token.start())
                : "";
    }

    private static String place(BrokenPack pack, BrokenPack.Flaw flaw) {
        return flaw.line() == 0 ? pack.path() : "%s:%s:%s".formatted(pack.path(), flaw.line(), flaw.column());
    }
}
