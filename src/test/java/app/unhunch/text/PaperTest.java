package app.unhunch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final String NASTY = "<script>\"1 & 2\" > 'x' é 東京</script>";

    @Test
    void whateverIsWrittenIsReadAgainAsItWas() {
        var page = Opened.of(new Paper(NASTY, Locale.UK).heading(NASTY).text(NASTY).list(List.of(NASTY, "two"))
                .numbered(List.of(NASTY)).table(List.of(NASTY), List.of(List.of(NASTY), List.of("b"))).small(NASTY)
                .blank("Name:").drawing("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>", NASTY)
                .html());
        assertEquals(List.of(NASTY), page.all("title"));
        assertEquals(List.of(NASTY), page.all("h1"));
        assertEquals(List.of(NASTY), page.all("h2"));
        assertEquals(List.of(NASTY, "two", NASTY), page.all("li"));
        assertEquals(List.of(NASTY), page.all("th"));
        assertEquals(List.of(NASTY, "b"), page.all("td"));
        assertEquals(List.of(), page.all("script"));
        assertEquals("en-GB", page.document().getDocumentElement().getAttribute("lang"));
        assertEquals(NASTY, page.document().getElementsByTagName("figure").item(0).getAttributes()
                .getNamedItem("aria-label").getTextContent());
    }

    @Test
    void onlyAPageThatIsPrintedAsksForIt() {
        var paper = new Paper("Page", Locale.UK).text("One.");
        assertTrue(paper.printing().contains("print()"));
        assertFalse(paper.html().contains("script"));
        assertEquals(Opened.of(paper.html()).all("p"), Opened.of(paper.printing()).all("p"));
    }
}
