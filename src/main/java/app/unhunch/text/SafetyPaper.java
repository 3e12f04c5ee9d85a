package app.unhunch.text;

import app.unhunch.safety.Band;
import app.unhunch.safety.WarningSign;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Writes the page about when to see a doctor for printing: whom to call, every sign by how soon it is to be looked at, and
/// what to ask.
public final class SafetyPaper {

    private static final int HOME = 4;
    private static final int QUESTIONS = 10;

    private final Locale locale;
    private final SafetyWords words;
    private final Texts texts;

    /// Writes in that language.
    public SafetyPaper(Locale locale) {
        this.locale = locale;
        words = new SafetyWords(locale);
        texts = words.texts();
    }

    /// The page.
    ///
    /// @param number to call in an emergency
    public Paper paper(String number) {
        var paper = new Paper(texts.get("page.title"), locale);
        band(paper, Band.EMERGENCY, texts.get("page.paper.call", words.band(Band.EMERGENCY), number));
        paper.small(texts.get("page.saddle"));
        band(paper, Band.TODAY, words.band(Band.TODAY));
        paper.small(texts.get("page.breathing"));
        band(paper, Band.BOOK, words.band(Band.BOOK));
        paper.heading(texts.get("page.home")).list(numbered("page.home.", HOME)).text(texts.get("page.home.text"));
        paper.heading(texts.get("page.questions")).numbered(numbered("question.", QUESTIONS))
                .text(texts.get("page.bring"));
        return paper.small(texts.get("page.general"));
    }

    private void band(Paper paper, Band band, String heading) {
        paper.heading(heading).text(words.bandLine(band))
                .list(WarningSign.of(band).stream().map(words::sign).toList());
    }

    private List<String> numbered(String key, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> texts.get(key + number)).toList();
    }
}
