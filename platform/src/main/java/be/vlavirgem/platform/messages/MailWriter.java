package be.vlavirgem.platform.messages;

import be.vlavirgem.platform.messages.WrittenMail.Kind;
import be.vlavirgem.platform.messages.WrittenMail.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Puts values in the words of a mail, as text and as HTML; what people wrote is one line, not endless, and never HTML. */
final class MailWriter {

    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_MESSAGE = 500;
    /** What is told; the lines are those of a summary. */
    record Values(Map<MessageVariable, String> words, List<String> lines, String link) {

        static Values of(String link, List<String> lines) {
            return new Values(new EnumMap<>(MessageVariable.class), lines, link);
        }

        Values with(MessageVariable variable, String value) {
            words.put(variable, oneLine(value, variable == MessageVariable.MESSAGE ? LONGEST_MESSAGE : LONGEST_VALUE));
            return this;
        }
    }

    private final Values values;

    private MailWriter(Values values) {
        this.values = values;
    }

    /** The footer comes after a line; its last word is the address of the preferences. */
    static WrittenMail write(String language, MailText text, Values values, String footer) {
        var writer = new MailWriter(values);
        var subject = writer.filled(text.subject());
        var parts = text.paragraphs().stream().filter(writer::isSaid).map(writer::part).toList();
        var plain = parts.stream().map(writer::plain).collect(Collectors.joining("\n\n"));
        var html = parts.stream().map(writer::html).collect(Collectors.joining("\n"));
        return new WrittenMail(subject, plain + "\n\n-- \n" + footer + "\n",
                page(language, escaped(subject), html + "\n<hr>\n<p><small>" + linked(footer) + "</small></p>"),
                parts);
    }

    /** Where nobody says anything, nothing is said about it. */
    private boolean isSaid(String paragraph) {
        return !paragraph.contains(MessageVariable.MESSAGE.inText())
                || !values.words().getOrDefault(MessageVariable.MESSAGE, "").isEmpty();
    }

    private static String page(String language, String title, String content) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="margin:0;padding:24px;font-family:sans-serif;font-size:16px;line-height:1.5;max-width:38em">
                %s
                </body>
                </html>
                """.formatted(language, title, content);
    }

    private Part part(String paragraph) {
        if (paragraph.equals(MessageVariable.LINES.inText())) {
            return new Part(Kind.LIST, values.lines().stream().map(line -> oneLine(line, LONGEST_VALUE)).toList());
        }
        var link = MailText.LINK.matcher(paragraph);
        return link.matches()
                ? new Part(Kind.LINK, List.of(filled(link.group(1))))
                : new Part(Kind.TEXT, filled(paragraph).lines().toList());
    }

    private String plain(Part part) {
        return switch (part.kind()) {
            case TEXT -> String.join("\n", part.lines());
            case LINK -> part.lines().getFirst() + ":\n" + values.link();
            case LIST -> part.lines().stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
        };
    }

    private String html(Part part) {
        var lines = part.lines().stream().map(MailWriter::escaped).toList();
        return switch (part.kind()) {
            case TEXT -> "<p>" + String.join("<br>\n", lines) + "</p>";
            case LINK -> "<p><a href=\"%s\">%s</a></p>".formatted(escaped(values.link()), lines.getFirst());
            case LIST -> lines.stream()
                    .map(line -> "<li>" + line + "</li>")
                    .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        };
    }

    private String filled(String words) {
        return MailText.VARIABLE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(MessageVariable.named(found.group(1))
                        .map(variable -> values.words().getOrDefault(variable, ""))
                        .orElse("")));
    }

    private static String linked(String footer) {
        var start = footer.lastIndexOf(' ') + 1;
        var address = escaped(footer.substring(start));
        return escaped(footer.substring(0, start)) + "<a href=\"" + address + "\">" + address + "</a>";
    }

    private static String oneLine(String value, int longest) {
        var line = value.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
