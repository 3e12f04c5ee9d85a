package app.unhunch.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A printed page, opened again.
public record Opened(Document document) {

    /// Opens a page; fails where it is not well-formed.
    public static Opened of(String html) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new Opened(builder.parse(new InputSource(new StringReader(html))));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("not well-formed: " + broken.getMessage(), broken);
        }
    }

    /// The words of every element of that name, in their order.
    public List<String> all(String name) {
        var found = document.getElementsByTagName(name);
        List<String> words = new ArrayList<>();
        for (var i = 0; i < found.getLength(); i++) {
            words.add(found.item(i).getTextContent().strip());
        }
        return words;
    }
}
