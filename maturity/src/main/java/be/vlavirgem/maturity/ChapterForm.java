package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.platform.yaml.YamlLines;

/** What a chapter says itself, as text in the fields of its form. */
record ChapterForm(String code, String title, String introduction, String weight) {

    /** Begins the names of its fields, beside those of a question. */
    static final String NAME = "hoofdstuk-";

    static final ChapterForm EMPTY = new ChapterForm("", "", "", "");

    static ChapterForm of(FormFields fields) {
        return new ChapterForm(fields.first(NAME + "code").strip(), fields.first(NAME + "titel").strip(),
                fields.text(NAME + "inleiding"), fields.first(NAME + "gewicht").strip());
    }

    static ChapterForm of(Chapter chapter) {
        return new ChapterForm(chapter.code(), chapter.title(), chapter.introduction(),
                String.valueOf(chapter.weight()));
    }

    void write(YamlLines out, String kept) {
        out.text("code", kept);
        out.text("titel", title);
        out.text("inleiding", introduction);
        out.number("gewicht", weight);
    }
}
