package be.vlavirgem.platform.search;

import java.util.List;

/** One thing that was found: what it is, its title, the words around what was typed, and where it is. */
public record Found(String kind, String title, List<Piece> excerpt, String path) {

    /** Copies the list. */
    public Found {
        excerpt = List.copyOf(excerpt);
    }

    /** A piece of the words; marked where it is what was typed. */
    public record Piece(String text, boolean marked) {}
}
