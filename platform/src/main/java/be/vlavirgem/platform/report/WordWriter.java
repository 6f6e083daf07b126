package be.vlavirgem.platform.report;

import org.springframework.stereotype.Component;

/**
 * Writes a page as a Word document that can be worked on: real styles, numbered questions, a table of contents, the house
 * style with its logo. It knows the markup of the print templates, and leaves out what it does not know.
 */
@Component
public class WordWriter {

    private final PrintQueue queue;

    WordWriter(PrintQueue queue) {
        this.queue = queue;
    }

    /** The document of a page of well-formed markup; refuses what is too long, or when too many are printing. */
    public byte[] write(String markup) {
        return queue.print(markup, WordDocument::of);
    }
}
