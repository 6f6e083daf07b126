package be.vlavirgem.platform.list;

import com.google.errorprone.annotations.CompileTimeConstant;

/** A piece of SQL that stands in the code: the compiler refuses one that is put together, so nothing of a request gets in. */
public final class Sql {

    private final String text;

    private Sql(String text) {
        this.text = text;
    }

    /** The piece as it is written in the code, with a question mark for each value. */
    public static Sql of(@CompileTimeConstant final String text) {
        return new Sql(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
