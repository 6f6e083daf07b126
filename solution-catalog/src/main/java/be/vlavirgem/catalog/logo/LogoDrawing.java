package be.vlavirgem.catalog.logo;

/** What came of drawing a logo. */
public sealed interface LogoDrawing {

    /** A PNG of our own. */
    final class Drawn implements LogoDrawing {

        private final byte[] png;
        private final String digest;

        Drawn(byte[] png, String digest) {
            this.png = png;
            this.digest = digest;
        }

        public byte[] png() {
            return png.clone();
        }

        /** Of its bytes, by which it is found. */
        public String digest() {
            return digest;
        }
    }

    /** Nothing is drawn; the page has a sentence for each reason. */
    record Refused(Reason reason) implements LogoDrawing {}

    /** Why nothing is drawn. */
    enum Reason {
        /** More bytes than a logo needs. */
        TOO_LARGE,
        /** No PNG or JPEG. */
        KIND,
        /** More pixels than a logo needs. */
        PIXELS,
        /** A PNG or JPEG that cannot be read. */
        BROKEN,
        /** Too many others are drawn at this moment. */
        BUSY
    }
}
