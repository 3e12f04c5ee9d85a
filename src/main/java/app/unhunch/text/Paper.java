package app.unhunch.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A page to be printed: one HTML file that needs nothing else, black on white, for A4 and Letter. Every text given to it is
/// shown as it is. Not safe for use by several threads at once.
public final class Paper {

    private static final String LOOK = """
            @page { margin: 14mm }
            body { font: 10.5pt/1.4 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #000; background: #fff; \
            max-width: 182mm; margin: 0 auto }
            h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 2pt }
            h2 { font-size: 11.5pt; margin: 9pt 0 2pt; break-after: avoid }
            p, ul, ol, table, figure { margin: 2pt 0 }
            ul, ol { padding-left: 16pt }
            table { border-collapse: collapse; width: 100% }
            th, td { text-align: start; border-bottom: .5pt solid #999; padding: 1.5pt 8pt 1.5pt 0; vertical-align: top }
            figure { break-inside: avoid }
            img, svg { max-width: 100%; height: auto }
            .small { font-size: 8.5pt }
            .blank { border-bottom: .5pt solid #000; display: inline-block; min-width: 75mm }
            .columns { columns: 2; column-gap: 10mm }
            li, tr { break-inside: avoid }
            """;

    private final String title;
    private final Locale locale;
    private final StringBuilder body = new StringBuilder();

    /// A page without content.
    ///
    /// @param title its heading, and what the browser calls it
    public Paper(String title, Locale locale) {
        this.title = title;
        this.locale = locale;
        body.append(element("h1", "", escaped(title)));
    }

    /// What it is about; also a good name for its file.
    public String title() {
        return title;
    }

    /// Adds a heading within the page.
    public Paper heading(String words) {
        body.append(element("h2", "", escaped(words)));
        return this;
    }

    /// Adds a line or a few.
    public Paper text(String words) {
        body.append(element("p", "", escaped(words)));
        return this;
    }

    /// Adds what is read last, in small letters.
    public Paper small(String words) {
        body.append(element("p", "small", escaped(words)));
        return this;
    }

    /// Adds a name with room to write behind it.
    public Paper blank(String name) {
        body.append(element("p", "", escaped(name) + " " + element("span", "blank", "&#160;")));
        return this;
    }

    /// Adds lines, each with a dot.
    public Paper list(List<String> lines) {
        body.append(element("ul", "", items(lines)));
        return this;
    }

    /// Adds lines, each with its number, in two columns.
    public Paper numbered(List<String> lines) {
        body.append(element("ol", "columns", items(lines)));
        return this;
    }

    /// Adds a table.
    ///
    /// @param head names of the columns
    /// @param rows as many cells each
    public Paper table(List<String> head, List<List<String>> rows) {
        var names = head.stream().map(cell -> "<th scope=\"col\">" + escaped(cell) + "</th>")
                .collect(Collectors.joining());
        body.append(element("table", "", element("thead", "", element("tr", "", names))
                + element("tbody", "", rows.stream().map(Paper::row).collect(Collectors.joining()))));
        return this;
    }

    /// Adds a drawing.
    ///
    /// @param svg the drawing, well-formed, with a width and a height
    /// @param words what is to be seen on it
    public Paper drawing(String svg, String words) {
        body.append("<figure role=\"img\" aria-label=\"").append(escaped(words)).append("\">").append(svg)
                .append("</figure>\n");
        return this;
    }

    /// The file, as it is kept.
    public String html() {
        return html("");
    }

    /// The file, as it is shown to be printed: the browser offers that by itself.
    public String printing() {
        return html("<script>addEventListener(\"load\", () => print())</script>\n");
    }

    private String html(String script) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8"/>
                <title>%s</title>
                <style>
                %s</style>
                %s</head>
                <body>
                %s</body>
                </html>
                """.formatted(locale.toLanguageTag(), escaped(title), LOOK, script, body);
    }

    private static String row(List<String> cells) {
        return element("tr", "",
                cells.stream().map(cell -> "<td>" + escaped(cell) + "</td>").collect(Collectors.joining()));
    }

    private static String items(List<String> lines) {
        return lines.stream().map(line -> element("li", "", escaped(line))).collect(Collectors.joining());
    }

    private static String element(String name, String styleClass, String content) {
        var attribute = styleClass.isEmpty() ? "" : " class=\"" + styleClass + "\"";
        return "<" + name + attribute + ">" + content + "</" + name + ">\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
